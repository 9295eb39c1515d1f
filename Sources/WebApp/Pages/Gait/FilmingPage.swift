import Figure
import Measure
import Wording

/// How to film, with drawn figures.
struct FilmingPage: PageModel {
    static let template = Template.gaitFilming
    let title = "How to film"
    let place: Place? = .gait
    let listAddress = Address.gait(.list).path
    let newAddress = Address.gait(.new).path
    let stylesheet = Address.gaitStylesheet.path
    let figureStylesheet = Address.figureStylesheet.path
    let intro = FilmingWords.intro
    let privacy = FilmingWords.privacy
    let parts = FilmingWords.steps.map(Part.init)

    struct Part: Sendable {
        let heading: String
        let lines: [Line]
        let picture: String?

        init(_ step: FilmingStep) {
            heading = step.title
            lines = step.lines.map { Line(text: $0.text, basis: $0.basis) }
            picture = FilmingDrawing(rawValue: step.id)?.panel.svg
        }
    }

    struct Line: Sendable {
        let text: String
        let basis: String?
    }
}
