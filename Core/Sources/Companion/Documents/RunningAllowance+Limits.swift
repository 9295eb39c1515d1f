import Measure
import Rehabilitation

extension RunningAllowance {
    /// The longest single run; nothing while running is off, `nil` where only minutes bound it.
    var longestAllowed: Distance? { isOn ? longest : .zero }

    /// What the week may still hold; nothing until somebody has looked.
    var weekAllowed: Distance? { verdict == .notUntilSeen ? .zero : week }

    private var isOn: Bool { [.ladder, .distance, .unrestricted].contains(verdict) }
}
