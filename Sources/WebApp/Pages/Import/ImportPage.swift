/// Where files are chosen.
struct ImportPage: PageModel {
    static let template = Template.importFiles
    let title = "Import runs"
    let place: Place? = .importFiles
    let address = Address.importFiles.path
    let fileField = UploadReceiver.fieldName
    let nothingChosen: Bool
    let fileLimit: String
    let totalLimit: String

    init(limits: UploadLimits, nothingChosen: Bool) {
        self.nothingChosen = nothingChosen
        fileLimit = UploadLimits.text(bytes: limits.fileBytes)
        totalLimit = UploadLimits.text(bytes: limits.totalBytes)
    }
}
