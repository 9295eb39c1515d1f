import ActivityFile
import ArgumentParser
import Companion
import Foundation
import Measure
import Testing

@testable import Terminal

/// Calendars and workouts as files; what is in them is tested in the kernel.
@Suite struct SharedFilesTests {
    private static let day = CalendarDay(daysSince1970: 20_782)
    private static let noon = Instant(secondsSince1970: Double(20_782 * 86_400 + 43_200))

    private func feed(_ title: String?, after published: CalendarFeed?) -> CalendarFeed {
        let event = title.map { title in
            CalendarEvent(
                id: "one@hipwise.invalid",
                day: Self.day.adding(days: 2),
                title: title,
                category: "Running"
            )
        }
        return CalendarFeed(
            event.map { [$0] } ?? [],
            after: published,
            on: Self.day,
            now: Self.noon
        )
    }

    @Test func `a calendar of ours is carried on under the same name`() throws {
        let scratch = try ScratchFolder()
        let path = scratch.path + "/plan.ics"
        let written = try ["Run 5.0 km", "Run 4.0 km", nil].map { title in
            try SharedFiles.writeCalendar(to: path) { feed(title, after: $0) }
        }
        #expect(written.map(\.entries) == [1, 1, 1])
        #expect(written.map(\.cancelled) == [0, 0, 1])
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.contains("SEQUENCE:2\r\n"))
        #expect(text.contains("STATUS:CANCELLED\r\n"))
    }

    @Test(arguments: ["", "BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n", "notes"])
    func `a file of somebody else is left alone`(_ contents: String) throws {
        let scratch = try ScratchFolder()
        let path = try scratch.write("mine.ics", contents)
        let failure = #expect(throws: Failure.self) {
            try SharedFiles.writeCalendar(to: path) { feed("Run", after: $0) }
        }
        #expect(failure?.description.contains("Choose another name") ?? false)
        #expect(failure?.code.rawValue == 3)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == contents)
    }

    @Test func `a folder in the way is named`() throws {
        let scratch = try ScratchFolder()
        #expect(throws: Failure.self) {
            try SharedFiles.writeCalendar(to: scratch.path) { feed("Run", after: $0) }
        }
        let file = try scratch.write("file", "here first")
        let failure = #expect(throws: Failure.self) {
            try SharedFiles.write([], to: file, now: Self.noon)
        }
        #expect(failure?.description.contains("file") ?? false)
    }

    @Test func `workouts go into a folder that is made for them`() throws {
        let scratch = try ScratchFolder()
        let run = WatchWorkout(
            fileName: "run-30min.fit",
            workout: Workout(
                name: "Run 30 min",
                sport: .running,
                parts: [.step(.init(name: "Run", length: .seconds(1800), effort: .active))]
            ),
            days: [Self.day]
        )
        let written = try SharedFiles.write([run], to: scratch.path + "/watch/new", now: Self.noon)
        let file = try #require(written.first)
        #expect(file.days == ["2026-11-25"])
        let bytes = [UInt8](
            try Data(contentsOf: URL(filePath: scratch.path + "/watch/new/run-30min.fit"))
        )
        #expect(FITDecoder.recognises(bytes))
    }

    @Test func `choices are checked before anything is done`() throws {
        let options = try SharingOptions.parse([
            "--calendar", "a.ics", "--calendar-choice", "run=7", "--calendar-choice", "run=8",
        ])
        #expect(try options.choices().run?.text == "08:00")
        #expect(options.isAsked)
        #expect(try !SharingOptions.parse([]).isAsked)
        for arguments in [
            ["--calendar-choice", "run=7"],
            ["--calendar", "a.ics", "--calendar-choice", "run"],
            ["--calendar", "a.ics", "--calendar-choice", "walk=7"],
        ] {
            #expect(throws: (any Error).self) { try SharingOptions.parse(arguments) }
        }
    }
}
