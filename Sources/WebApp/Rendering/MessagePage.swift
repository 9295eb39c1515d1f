/// A page that says one thing: an error, or that something is done.
struct MessagePage: PageModel {
    static let template = Template.message
    let place: Place? = nil
    let title: String
    let heading: String
    let text: String
    let linkText: String
    let linkAddress: String

    init(error: WebError) {
        title = error.title
        heading = error.title
        text = error.explanation
        linkText = "To the start page"
        linkAddress = Address.start.path
    }
}
