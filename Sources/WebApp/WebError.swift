import HTTPTypes

/// What can go wrong with a request, and the words that say so.
enum WebError: Error, Hashable {
    case foreignHost
    case forgedForm
    case methodNotAllowed
    case unsupportedForm
    case notFound
    case tooLarge(limit: String)
    case malformedUpload(reason: String)
    case malformedCalendar(reason: String)
    case uploadNotStored
    case uploadGone
    case clipGone
    case storeNotEmpty
    case sampleInStore
    case unreadableSession
    case noCourseInHand
    /// What the store itself says of it, where it does.
    case storeFailed(reason: String?)

    var status: HTTPResponse.Status {
        switch self {
        case .foreignHost: .misdirectedRequest
        case .forgedForm: .forbidden
        case .methodNotAllowed: .methodNotAllowed
        case .unsupportedForm: .unsupportedMediaType
        case .notFound: .notFound
        case .tooLarge: .contentTooLarge
        case .unreadableSession: .unprocessableContent
        case .malformedUpload, .malformedCalendar: .badRequest
        case .storeNotEmpty, .sampleInStore, .uploadGone, .clipGone, .noCourseInHand: .conflict
        case .uploadNotStored, .storeFailed: .internalServerError
        }
    }

    var title: String {
        switch self {
        case .foreignHost: "This address is not known here"
        case .forgedForm: "That form could not be accepted"
        case .methodNotAllowed, .unsupportedForm: "That request is not understood here"
        case .notFound: "This page does not exist"
        case .tooLarge: "That is too large"
        case .malformedUpload: "The upload did not arrive whole"
        case .malformedCalendar: "That address of the calendar is not understood"
        case .uploadNotStored: "The upload could not be kept"
        case .clipGone: "That clip is not here any more"
        case .uploadGone: "Those files are not waiting here"
        case .storeNotEmpty: "The sample runner was not loaded"
        case .sampleInStore: "The sample runner is still here"
        case .unreadableSession: "That session could not be read"
        case .noCourseInHand: "There is no programme to keep this in"
        case .storeFailed: "Your data could not be read or saved"
        }
    }

    var explanation: String {
        switch self {
        case .foreignHost:
            "Open Hipwise with the address it printed when it started."
        case .forgedForm:
            """
            It may come from a page that was opened before Hipwise was last started. \
            Go back, reload the page and send it again. Nothing was changed.
            """
        case .methodNotAllowed, .unsupportedForm:
            "Use the links and buttons on the pages. Nothing was changed."
        case .notFound:
            "The address may be mistyped, or the page belonged to an earlier start of Hipwise."
        case .tooLarge(let limit):
            "The limit is \(limit). Nothing was changed. Send less at once."
        case .malformedUpload(let reason):
            "\(reason) Nothing was imported. Choose the files again."
        case .malformedCalendar(let reason): reason
        case .uploadNotStored:
            "The disk may be full or the temporary folder locked. Nothing was imported."
        case .uploadGone:
            """
            Their import may be running already, or has ended. Look at the import page; importing \
            the files again adds nothing twice.
            """
        case .clipGone:
            """
            It was kept, thrown away, or Hipwise was started again since; clips are never stored \
            without your asking. What you kept is on the gait page. Otherwise send the clip again.
            """
        case .storeNotEmpty:
            "Your store holds runs or answers already, and made-up ones must not mix with them."
        case .sampleInStore:
            """
            Your own runs must not mix with made-up ones. Nothing was imported. Remove the sample \
            runner on the start page first.
            """
        case .unreadableSession:
            "What the player sent does not fit the exercises known here. Nothing was changed."
        case .noCourseInHand:
            "Begin a programme on the plan page first. Nothing was changed."
        case .storeFailed(let reason?): reason
        case .storeFailed(nil):
            """
            The file that holds your data did not answer; the disk may be full or the file in \
            use. Nothing you entered before is lost.
            """
        }
    }
}
