import Companion
import Gait
import Measure

/// Asks which of several people is the runner.
struct GaitRunnerPage: PageModel {
    static let template = Template.gaitRunner
    let title = "Which runner is it?"
    let place: Place? = .gait
    let stylesheet = Address.gaitStylesheet.path
    let address: String
    let backAddress: String
    let people: [Person]

    struct Person: Sendable {
        let number: Int
        let name: String
        let still: String
        let viewBox: String
        let frame: String
        let x: String
        let y: String
        let width: String
        let height: String
        let share: String
        let middle: PixelPoint
    }

    /// `nil` unless several were seen.
    init?(_ clip: GaitCase) {
        guard case .done(let look) = clip.now.state, look.watched.people.count > 1 else {
            return nil
        }
        address = Address.gait(.runner(id: clip.id)).path
        backAddress = Address.gait(.clip(id: clip.id)).path
        let size = look.watched.description
        people = look.watched.people.enumerated().map { index, person in
            Person(
                number: index,
                name: "Person \(index + 1)",
                still: Address.gait(.still(id: clip.id, film: .running, seconds: person.seconds))
                    .path,
                viewBox: "0 0 \(size.width) \(size.height)",
                frame: "\(size.width / 300 + 2)",
                x: person.from.x.fixed(1),
                y: person.from.y.fixed(1),
                width: (person.to.x - person.from.x).fixed(1),
                height: (person.to.y - person.from.y).fixed(1),
                share: "seen in \((person.share * 100).fixed(0)) % of the frames",
                middle: PixelPoint(
                    (person.from.x + person.to.x) / 2,
                    (person.from.y + person.to.y) / 2
                )
            )
        }
    }
}
