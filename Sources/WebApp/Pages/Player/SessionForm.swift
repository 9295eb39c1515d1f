import Anatomy
import Companion
import Measure
import Program

/// What the player tells: the whole session so far, after every set.
struct SessionForm: Sendable {
    let session: SessionLog

    static let mostSets = 600
    static let mostLetters = 64
    static let setRange = 1...60
    static let repetitionRange = 0...1000
    static let secondRange = 0...14_400
    /// Milliseconds; a clock outside these years is wrong.
    static let timeRange: ClosedRange<Int64> = 0...4_102_444_800_000

    /// `nil` for anything that the player does not send.
    init?(_ form: FormFields) {
        guard let id = form["session"], (1...Self.mostLetters).contains(id.utf8.count),
            id.utf8.allSatisfy({ Self.nameLetters.contains($0) }),
            let day = form["day"].flatMap({ CalendarDay(iso8601: $0) }),
            let started = form["started"].flatMap(Self.time)
        else { return nil }
        let endText = form["ended"] ?? ""
        let ended = Self.time(endText)
        guard endText.isEmpty || ended != nil else { return nil }
        let texts = form.values(of: "set")
        let sets = texts.compactMap(Self.set)
        guard sets.count == texts.count, sets.count <= Self.mostSets else { return nil }
        session = SessionLog(id: id, day: day, started: started, ended: ended, sets: sets)
    }

    private static let nameLetters = Set("abcdefghijklmnopqrstuvwxyzABCDEF0123456789-".utf8)

    private static func time(_ text: String) -> Instant? {
        Int64(text).flatMap {
            timeRange.contains($0) ? Instant(millisecondsSince1970: $0) : nil
        }
    }

    /// "bridge|2|left|12|48|done": exercise, set, side, repetitions, seconds, done or skipped.
    private static func set(_ text: String) -> SessionLog.DoneSet? {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, Exercise.with(parts[0]) != nil,
            let number = Int(parts[1]), setRange.contains(number),
            parts[2].isEmpty || Side(rawValue: parts[2]) != nil,
            let repetitions = count(parts[3], in: repetitionRange),
            let seconds = count(parts[4], in: secondRange),
            ["done", "skipped"].contains(parts[5])
        else { return nil }
        return SessionLog.DoneSet(
            exercise: parts[0],
            set: number,
            side: Side(rawValue: parts[2]),
            repetitions: repetitions.value,
            seconds: seconds.value,
            isSkipped: parts[5] == "skipped"
        )
    }

    /// Empty is no number; anything else must be one in range, or the whole is refused.
    private static func count(_ text: String, in range: ClosedRange<Int>) -> (value: Int?, Void)? {
        if text.isEmpty { return (nil, ()) }
        return Int(text).flatMap { range.contains($0) ? ($0, ()) : nil }
    }
}

extension SessionLog {
    /// Both tellings of one session: no set is lost, whichever comes last, and the later wins.
    ///
    /// A player that goes on in another browser knows of the sets before only that they were done,
    /// so a number that it leaves out takes none back.
    func joined(with newer: SessionLog) -> SessionLog {
        var joined = self
        joined.ended = newer.ended ?? ended
        for set in newer.sets {
            let key = PlayerRound.Key(set)
            if let at = joined.sets.firstIndex(where: { PlayerRound.Key($0) == key }) {
                // A set done earlier stays done when a late message still calls it left out.
                guard !set.isSkipped || joined.sets[at].isSkipped else { continue }
                let known = joined.sets[at]
                joined.sets[at] = set
                joined.sets[at].repetitions = set.repetitions ?? known.repetitions
                joined.sets[at].seconds = set.seconds ?? known.seconds
            } else {
                joined.sets.append(set)
            }
        }
        return joined
    }
}
