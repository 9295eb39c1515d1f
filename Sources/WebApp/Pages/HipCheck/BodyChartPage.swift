import Anatomy
import Interview

/// The body chart: drawings with a check box on every place, and the same places as a list.
struct BodyChartPage: PageModel {
    static let template = Template.bodyChart
    let title: String
    let place: Place? = .hipCheck
    let frame: QuestionFrame
    let front: [Zone]
    let back: [Zone]
    let right: [Zone]
    let left: [Zone]
    let sites: [Site]

    struct Zone: Sendable {
        let id: String
        let site: String
        let value: String
        let label: String
        let isMarked: Bool
    }

    /// A row of the text list.
    struct Site: Sendable {
        let text: String
        let sides: [SideLabel]

        struct SideLabel: Sendable {
            let id: String
            let text: String
            /// The check box itself, where no drawing holds it.
            let box: Zone?
        }
    }

    init(frame: QuestionFrame, page: QuestionPage, answers: AnswerSheet) {
        self.frame = frame
        title = page.title
        let zones = Self.zones(page: page, answers: answers)
        front = zones(.front)
        back = zones(.back)
        right = zones(.right)
        left = zones(.left)
        let unplaced = zones(nil)
        sites = page.questions.map { question in
            Site(
                text: question.name.capitalizedFirst,
                sides: ChartZone.all.filter { $0.site == question.id }
                    .sorted { ($0.side == .left ? 0 : 1) < ($1.side == .left ? 0 : 1) }
                    .map { zone in
                        Site.SideLabel(
                            id: zone.id,
                            text: Self.sideLabel(zone.side),
                            box: unplaced.first { $0.id == zone.id }
                        )
                    }
            )
        }
    }

    private static func zones(
        page: QuestionPage,
        answers: AnswerSheet
    ) -> (ChartZone.Figure?) -> [Zone] {
        let names = Dictionary(
            page.questions.map { ($0.id, $0.name) },
            uniquingKeysWith: { first, _ in first }
        )
        return { figure in
            ChartZone.all.filter { $0.figure == figure }.compactMap { zone in
                names[zone.site].map { name in
                    Zone(
                        id: zone.id,
                        site: zone.site.rawValue,
                        value: zone.value,
                        label: "\(name.capitalizedFirst), \(zone.sideText)",
                        isMarked: isMarked(zone, answers[zone.site])
                    )
                }
            }
        }
    }

    private static func isMarked(_ zone: ChartZone, _ answer: AnswerValue?) -> Bool {
        switch (answer, zone.side) {
        case (.sided(.both), _), (.sided(.left), .left), (.sided(.right), .right): true
        // From an answer file without a side: shown on both, so that it can be made exact.
        case (.present, _): true
        default: false
        }
    }

    private static func sideLabel(_ side: Side?) -> String {
        switch side {
        case .left: "Left"
        case .right: "Right"
        case nil: "Yes"
        }
    }
}

extension String {
    /// The same text with its first letter as a capital.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
