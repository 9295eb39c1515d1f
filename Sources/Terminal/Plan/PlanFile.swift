import Foundation
import Measure
import Training
import Wording

/// Reads the file behind `load --plan`: a calendar if it begins like one, else a table.
enum PlanFile {
    static func read(
        _ path: String,
        unit: DistanceUnit?,
        order: DateOrder?,
        clock: LocalClock
    ) throws -> RacePlan {
        let data: Data
        do {
            data = try SmallFile.contents(of: path)
        } catch {
            let why =
                switch error {
                case .notAFile: "it is no file"
                case .tooLarge: "it is too large to be a plan"
                case .unreadable(let reason): reason
                }
            throw Failure.nothingDone("The plan \(path) could not be read: \(why)")
        }
        let text = text(data)
        do {
            return text.prefix(4096).uppercased().contains("BEGIN:VCALENDAR")
                ? try RacePlan.calendar(text, clock: clock)
                : try RacePlan.table(text, unit: unit, order: order)
        } catch {
            throw Failure.nothingDone("The plan \(path) could not be read. \(error.sentence)")
        }
    }

    /// UTF-8; UTF-16 where it says so, and else the old Western encoding of spreadsheets.
    private static func text(_ data: Data) -> String {
        if data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]) {
            return String(data: data, encoding: .utf16) ?? ""
        }
        return String(data: data, encoding: .utf8)
            ?? String(data: data, encoding: .isoLatin1) ?? ""
    }
}
