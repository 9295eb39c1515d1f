public import Anatomy
public import Measure

/// One test on one side.
public struct ScreenReading: Sendable, Hashable, Codable {
    public var test: ScreenTest
    public var side: Side
    /// In the test's unit; `nil` when it could not be done.
    public var value: Double?
    /// Worst pain while doing it, 0 to 10; `nil`: not told.
    public var pain: Int?
    /// Whether it was ended by pain, so that the number tells of pain and not of strength.
    public var isEndedByPain: Bool

    public init(
        test: ScreenTest,
        side: Side,
        value: Double?,
        pain: Int? = nil,
        isEndedByPain: Bool = false
    ) {
        self.test = test
        self.side = side
        self.value = value
        self.pain = pain
        self.isEndedByPain = isEndedByPain
    }
}

/// A screen, as far as it was done.
public struct ScreenSheet: Sendable, Hashable {
    public var day: CalendarDay
    /// At most one for each test and side; the last one told stands.
    public private(set) var readings: [ScreenReading]

    public init(day: CalendarDay, readings: [ScreenReading] = []) {
        self.day = day
        self.readings = []
        for reading in readings { note(reading) }
    }

    /// Notes a reading in the place of an earlier one of the same test and side.
    public mutating func note(_ reading: ScreenReading) {
        readings.removeAll { $0.test == reading.test && $0.side == reading.side }
        readings.append(reading)
    }

    public func reading(_ test: ScreenTest, _ side: Side) -> ScreenReading? {
        readings.first { $0.test == test && $0.side == side }
    }
}

/// Why a reading is not taken.
public enum ScreenReadingProblem: Error, Sendable, Hashable {
    case notANumber
    case outside(ClosedRange<Double>)
    case painOutside
}

extension ScreenReading {
    /// The reading if it can be one.
    public func checked() throws(ScreenReadingProblem) -> ScreenReading {
        if let value {
            guard value.isFinite else { throw .notANumber }
            guard test.plausible.contains(value) else { throw .outside(test.plausible) }
        }
        if let pain, !(0...10).contains(pain) { throw .painOutside }
        return self
    }
}
