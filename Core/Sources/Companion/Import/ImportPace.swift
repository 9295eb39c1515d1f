import Measure

/// How fast an import goes, and how long it will take, from what it reported lately.
///
/// Files that the store knows already pass much faster than new ones, so only the last seconds
/// count. Time spent in a pause must not be counted by whoever tells the seconds.
public struct ImportPace: Hashable, Sendable {
    private var marks: [Mark] = []

    /// Seconds that count.
    static let window = 8.0
    /// Nothing is told from fewer seconds than this.
    static let needed = 1.0

    private struct Mark: Hashable {
        var seconds: Double
        var files: Int
        var bytes: Int64
    }

    public init() {}

    /// Takes in `progress` as it was after `seconds` of work.
    public mutating func note(_ progress: ReadingProgress, seconds: Double) {
        let mark = Mark(seconds: seconds, files: progress.filesDone, bytes: progress.bytesDone)
        // Four marks a second are enough; the newest always counts.
        if marks.count >= 2, seconds - marks[marks.count - 2].seconds < 0.25 { marks.removeLast() }
        marks.append(mark)
        while marks.count > 2, seconds - marks[1].seconds >= Self.window { marks.removeFirst() }
    }

    /// Files a second; `nil` while too little was seen.
    public var filesPerSecond: Double? {
        span.map { Double($0.last.files - $0.first.files) / ($0.last.seconds - $0.first.seconds) }
    }

    /// Seconds until the end of `progress` at this pace; `nil` when its size is unknown.
    public func secondsLeft(_ progress: ReadingProgress) -> Double? {
        guard let (first, last) = span, let total = progress.bytesTotal, last.bytes > first.bytes
        else { return nil }
        let perByte = (last.seconds - first.seconds) / Double(last.bytes - first.bytes)
        return Double(max(0, total - progress.bytesDone)) * perByte
    }

    private var span: (first: Mark, last: Mark)? {
        guard let first = marks.first, let last = marks.last,
            last.seconds - first.seconds >= Self.needed
        else { return nil }
        return (first, last)
    }
}

extension ReadingProgress {
    /// Share of the bytes that were read, 0 to 1; of the files where bytes are unknown.
    public var share: Double? {
        let share: Double? =
            if let total = bytesTotal, total > 0 {
                Double(bytesDone) / Double(total)
            } else if let total = filesTotal, total > 0 {
                Double(filesDone) / Double(total)
            } else {
                nil
            }
        return share.map { min(1, max(0, $0)) }
    }

    /// "1,204 of 3,000 files, 41 %, 180 files a second, about 10 s left".
    public func words(_ pace: ImportPace) -> String {
        var parts = [filesDone.grouped]
        // Archives and folders show their files only as they are opened.
        if let total = filesTotal, total > filesDone { parts[0] += " of \(total.grouped)" }
        parts[0] += filesDone == 1 && (filesTotal ?? 1) <= 1 ? " file" : " files"
        if let share { parts.append("\((share * 100).fixed(0)) %") }
        if let rate = pace.filesPerSecond {
            let files = Int(rate.rounded())
            parts.append("\(files.grouped) \(files == 1 ? "file" : "files") a second")
        }
        if let seconds = pace.secondsLeft(self) { parts.append(Self.left(seconds)) }
        return parts.joined(separator: ", ")
    }

    private static func left(_ seconds: Double) -> String {
        switch seconds {
        case ..<1: "nearly done"
        case ..<90: "about \(seconds.fixed(0)) s left"
        default: "about \((seconds / 60).fixed(0)) min left"
        }
    }
}
