/// A length along the ground, in metres.
public struct Distance: Hashable, Comparable, Sendable {
    public var meters: Double

    public init(meters: Double) { self.meters = meters }
    public init(kilometers: Double) { meters = kilometers * 1000 }

    public static let zero = Distance(meters: 0)

    public var kilometers: Double { meters / 1000 }
    /// International miles of 1609.344 m.
    public var miles: Double { meters / 1609.344 }

    public static func < (left: Distance, right: Distance) -> Bool { left.meters < right.meters }
    public static func + (left: Distance, right: Distance) -> Distance {
        Distance(meters: left.meters + right.meters)
    }
    public static func - (left: Distance, right: Distance) -> Distance {
        Distance(meters: left.meters - right.meters)
    }
    public static func * (distance: Distance, factor: Double) -> Distance {
        Distance(meters: distance.meters * factor)
    }
    public static func / (left: Distance, right: Distance) -> Double { left.meters / right.meters }
}

/// How distances are shown to a runner; stored values are always metres.
public enum DistanceUnit: String, CaseIterable, Sendable, Codable {
    case kilometers, miles

    public var symbol: String {
        switch self {
        case .kilometers: "km"
        case .miles: "mi"
        }
    }

    public var meters: Double {
        switch self {
        case .kilometers: 1000
        case .miles: 1609.344
        }
    }

    /// "12.3 km" or "7.6 mi".
    public func text(_ distance: Distance, digits: Int = 1) -> String {
        "\((distance.meters / meters).fixed(digits)) \(symbol)"
    }

    /// Minutes and seconds for each unit of distance: "5:12 /km".
    public func text(_ pace: Pace) -> String {
        let seconds = Int((pace.secondsPerMeter * meters).rounded())
        return "\(seconds / 60):\((seconds % 60).padded(to: 2)) /\(symbol)"
    }
}

/// Time for each metre; lower is faster.
public struct Pace: Hashable, Sendable {
    public var secondsPerMeter: Double

    public init(secondsPerMeter: Double) { self.secondsPerMeter = secondsPerMeter }

    /// `nil` when either is not positive, since nobody ran.
    public init?(distance: Distance, seconds: Double) {
        guard distance.meters > 0, seconds > 0 else { return nil }
        secondsPerMeter = seconds / distance.meters
    }

    public var secondsPerKilometer: Double { secondsPerMeter * 1000 }
    public var metersPerSecond: Double { 1 / secondsPerMeter }
}
