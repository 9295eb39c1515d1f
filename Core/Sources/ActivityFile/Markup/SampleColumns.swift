import Measure

/// One sample while it is being read: a value for each channel, NaN where there is none.
struct SampleDraft: Sendable {
    var time: Instant?
    private(set) var present: UInt16 = 0
    private var values = InlineArray<14, Double>(repeating: .nan)

    /// NaN when the sample has no such value; storing NaN changes nothing.
    subscript(channel: Channel) -> Double {
        get { values[Int(channel.rawValue)] }
        set {
            guard !newValue.isNaN else { return }
            values[Int(channel.rawValue)] = newValue
            present |= 1 << UInt16(channel.rawValue)
        }
    }

    /// Stores a position that can be on Earth.
    ///
    /// Latitude and longitude both exactly zero is what receivers write before they know better.
    mutating func setPosition(latitude: Double, longitude: Double) {
        guard abs(latitude) <= 90, abs(longitude) <= 180, latitude != 0 || longitude != 0
        else { return }
        self[.latitude] = latitude
        self[.longitude] = longitude
    }

    /// Stores beats a minute; 0 and 255 stand for "no reading" in many files.
    mutating func setHeartRate(_ value: Double) {
        guard value > 0, value < 255 else { return }
        self[.heartRate] = value
    }
}

/// Grows the columns of a `SampleSeries` sample by sample; a column begins with its first value.
struct SampleColumns: Sendable {
    private(set) var times: [Instant] = []
    private var columns: [[Double]] = Array(repeating: [], count: Channel.allCases.count)
    private var active: UInt16 = 0
    private var activeColumns: [Int] = []

    var count: Int { times.count }
    var first: Instant? { times.min() }
    var last: Instant? { times.max() }

    mutating func append(_ sample: SampleDraft, at time: Instant) {
        let added = sample.present & ~active
        if added != 0 { activate(added) }
        times.append(time)
        for index in activeColumns {
            guard let channel = Channel(rawValue: UInt8(truncatingIfNeeded: index)) else {
                continue
            }
            columns[index].append(sample[channel])
        }
    }

    /// The series with offsets from `start`.
    func series(from start: Instant) -> SampleSeries {
        var named: [Channel: [Double]] = [:]
        for index in activeColumns {
            guard let channel = Channel(rawValue: UInt8(truncatingIfNeeded: index)) else {
                continue
            }
            named[channel] = columns[index]
        }
        return SampleSeries(
            offsetsMilliseconds: times.map {
                $0.millisecondsSince1970 - start.millisecondsSince1970
            },
            columns: named
        )
    }

    private mutating func activate(_ added: UInt16) {
        for index in columns.indices where added & (1 << UInt16(index)) != 0 {
            columns[index] = Array(repeating: .nan, count: times.count)
            activeColumns.append(index)
        }
        active |= added
    }
}
