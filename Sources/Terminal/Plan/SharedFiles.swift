import ActivityFile
import Companion
import Foundation
import Measure
import Rehabilitation

/// What `plan` wrote, as its JSON says it.
struct SharedFiles: Encodable {
    var calendar: Calendar?
    /// `nil` when none were asked for; empty when there is nothing to put on a watch.
    var workouts: [Written]?
    /// The sheet as text.
    var sheet: String?

    struct Calendar: Encodable {
        var path: String
        var entries: Int
        /// Days that were in it and are off now.
        var cancelled: Int
    }

    struct Written: Encodable {
        var path: String
        var name: String
        var days: [String]
    }

    /// A line for each file; the sheet itself where it was asked for.
    var lines: [String] {
        var lines: [String] = []
        if let calendar {
            let off = calendar.cancelled > 0 ? ", \(calendar.cancelled) of them called off" : ""
            lines.append("\(calendar.path): \(calendar.entries) entries\(off)")
        }
        if let workouts, workouts.isEmpty { lines.append("There is no workout to write.") }
        lines += (workouts ?? []).map { "\($0.path): \($0.name)" }
        if let sheet { lines.append(sheet) }
        return lines
    }

    /// Writes what `feed` makes of the calendar that is there, or of none.
    static func writeCalendar(
        to path: String,
        _ feed: (CalendarFeed?) -> CalendarFeed
    ) throws -> Calendar {
        let feed = feed(try published(at: path))
        try write(Data(feed.text.utf8), to: URL(filePath: path), named: path)
        return Calendar(
            path: path,
            entries: feed.entries.count,
            cancelled: feed.entries.filter(\.isCancelled).count
        )
    }

    /// The calendar that is there already; nothing else is ever written over.
    static func published(at path: String) throws -> CalendarFeed? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let text: String
        do {
            text = String(decoding: try SmallFile.contents(of: path), as: UTF8.self)
        } catch {
            throw Failure.nothingDone(
                "\(path.printable): what is there cannot be read. Choose another name."
            )
        }
        do {
            return try CalendarFeed(reading: text)
        } catch {
            throw Failure.nothingDone("\(path.printable): \(error.reason)")
        }
    }

    static func write(
        _ workouts: [WatchWorkout],
        to folder: String,
        now: Instant
    ) throws -> [Written] {
        let place = URL(filePath: folder, directoryHint: .isDirectory)
        do {
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        } catch {
            throw Failure.nothingDone(
                "\(folder.printable): the folder cannot be made: \(error.localizedDescription)"
            )
        }
        return try workouts.map { workout in
            let file = place.appending(path: workout.fileName)
            let path = file.relativePath
            try write(Data(workout.file(created: now)), to: file, named: path)
            return Written(
                path: path,
                name: workout.workout.name,
                days: workout.days.map(\.iso8601)
            )
        }
    }

    /// All of it or nothing, so that a program that watches the file never sees half.
    private static func write(_ contents: Data, to file: URL, named name: String) throws {
        do {
            try contents.write(to: file, options: .atomic)
        } catch {
            throw Failure.nothingDone(
                "\(name.printable): it cannot be written: \(error.localizedDescription)"
            )
        }
    }
}
