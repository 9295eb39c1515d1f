public import ActivityFile
public import Measure

/// Robin, a runner who does not exist, and two years of her runs.
///
/// Robin is 34, runs three or four times a week and has a story worth telling: a half marathon, a
/// flu, and last of all a run nearly twice as long as any of the month before, nine days after
/// which the right hip begins to hurt. The same seed and the same last day give the same runs, to
/// the bit, on every machine. All places are invented (see `Loop`).
public struct SampleRunner: Sendable {
    /// The day the story ends; the runs cover the 730 days up to it.
    public let lastDay: CalendarDay
    private let seed: UInt64
    private let diary: Diary

    public static let name = "Robin"
    public static let ageYears = 34.0
    public static let massKilograms = 55.0
    public static let heightCentimeters = 166.0
    /// Years of running when the story ends.
    public static let runningYears = 4.0
    /// The one thing that the pain truly changes in how Robin steps at equal pace.
    ///
    /// The sore right side is spared: in the mean of many runs so many percent points more of the
    /// contact time fall on the left foot. Cadence, contact time, oscillation and step length at
    /// equal pace are drawn alike before and since. Whether a review of these few runs finds that
    /// is left to chance, as it is for anybody.
    public static let balanceShift = 1.3

    public init(seed: UInt64 = 34, lastDay: CalendarDay) {
        self.seed = seed
        self.lastDay = lastDay
        diary = Diary(seed: seed, lastDay: lastDay)
    }

    /// A Tuesday, 18 to 24 days before the last day.
    public var painBegan: CalendarDay { diary.painBegan }
    /// The Sunday of the run that was nearly twice as long as any of the month before.
    public var longRunDay: CalendarDay { diary.spikeDay }

    /// Every run once, oldest first, each made only when asked for.
    public func activities() -> some RandomAccessCollection<RecordedActivity> {
        let runs = diary.runs()
        return runs.indices.lazy.map { activity(of: runs[$0], at: Double($0) / Double(runs.count)) }
    }

    /// Every run as a file, oldest first, each made only when asked for.
    ///
    /// The first quarter are TCX files of an old watch; later ones are FIT files of a newer watch
    /// with running dynamics, and a few are GPX files of a phone. Some runs were recorded by both
    /// watch and phone and come twice, the long run among them.
    public func files() -> some Sequence<File> {
        let runs = diary.runs()
        return runs.indices.lazy.flatMap { index in
            files(of: runs[index], index: index, share: Double(index) / Double(runs.count))
        }
    }

    /// A file name with its content.
    public struct File: Hashable, Sendable {
        public let name: String
        public let bytes: [UInt8]
    }

    private func files(of run: PlannedRun, index: Int, share: Double) -> [File] {
        let activity = activity(of: run, at: share)
        let day = run.day.iso8601
        if Self.isOld(share) {
            return [File(name: "\(day)-run.tcx", text: TCXEncoder().encode(activity))]
        }
        let phone = File(
            name: "\(day)-phone.gpx",
            text: GPXEncoder().encode(Self.asSeenByPhone(activity))
        )
        let watch = File(name: "\(day)-watch.fit", bytes: FITEncoder().encode(activity))
        if run.day == longRunDay || index % 45 == 20 { return [watch, phone] }
        return index % 15 == 7 && run.day < longRunDay ? [phone] : [watch]
    }

    private func activity(of run: PlannedRun, at share: Double) -> RecordedActivity {
        var recorder = RunRecorder(
            plan: run,
            watch: Self.isOld(share)
                ? .init(name: "Sample Watch 1", secondsBetweenSamples: 5, hasRunningDynamics: false)
                : .init(name: "Sample Watch 2", secondsBetweenSamples: 4, hasRunningDynamics: true),
            isAfterPain: run.day >= painBegan,
            seed: seed
        )
        return recorder.record()
    }

    /// The old watch did the first quarter.
    private static func isOld(_ share: Double) -> Bool { share < 0.25 }

    private static func asSeenByPhone(_ activity: RecordedActivity) -> RecordedActivity {
        var seen = activity
        seen.device = "Sample Phone"
        return seen
    }
}

extension SampleRunner.File {
    fileprivate init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }
}
