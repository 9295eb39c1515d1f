import HTTPTypes
import Hummingbird
import Mustache

/// Turns page models into answers, inside the layout that every page shares.
struct Renderer: Sendable {
    private let library: MustacheLibrary

    init() throws { library = try Template.library() }

    /// A page as an answer; with `refreshSeconds` the browser asks again by itself.
    func response<Page: PageModel>(
        _ page: Page,
        context: WebContext,
        status: HTTPResponse.Status = .ok,
        refreshSeconds: Int? = nil
    ) -> Response {
        let html = html(page, formSecret: context.formSecret, refreshSeconds: refreshSeconds)
        return Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html))
        )
    }

    func html<Page: PageModel>(
        _ page: Page,
        formSecret: String,
        refreshSeconds: Int? = nil
    ) -> String {
        let screen = Screen(
            chrome: Chrome(
                title: page.title,
                place: page.place,
                formSecret: formSecret,
                refreshSeconds: refreshSeconds
            ),
            page: page
        )
        guard let html = library.render(screen, withTemplate: Page.template.rawValue) else {
            preconditionFailure("Every template of the enumeration is in the library.")
        }
        return html
    }
}

/// A page with what stands around it; templates see these two names.
private struct Screen<Page: PageModel>: Sendable {
    let chrome: Chrome
    let page: Page
}

/// What the layout shows on every page.
private struct Chrome: Sendable {
    let title: String
    let navigation: [Link]
    let formSecret: String
    let formSecretName = FormSecret.fieldName
    let refreshSeconds: Int?
    let stylesheet = Address.stylesheet.path
    let bodyChartStylesheet = Address.bodyChartStylesheet.path
    let knowledgeStylesheet = Address.knowledgeStylesheet.path
    let icon = Address.icon.path
    let start = Address.start.path

    struct Link: Sendable {
        let name: String
        let address: String
        let isCurrent: Bool
    }

    init(title: String, place: Place?, formSecret: String, refreshSeconds: Int?) {
        self.title = title
        self.formSecret = formSecret
        self.refreshSeconds = refreshSeconds
        // The word mark leads to the start.
        navigation = Place.allCases.filter { $0 != .start }.map {
            Link(name: $0.name, address: $0.address.path, isCurrent: $0 == place)
        }
    }
}
