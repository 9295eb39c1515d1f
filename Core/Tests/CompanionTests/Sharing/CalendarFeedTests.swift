import Companion
import Measure
import Rehabilitation
import Testing
import Training

@Suite struct CalendarFeedTests {
    typealias Examples = SharingExamples

    private func feed(
        _ events: [CalendarEvent],
        after published: CalendarFeed? = nil,
        hours: Double = 0,
        on day: CalendarDay = Examples.start
    ) -> CalendarFeed {
        CalendarFeed(
            events,
            after: published,
            on: day,
            now: Examples.noon.adding(seconds: hours * 3600)
        )
    }

    private func event(_ title: String, _ text: String = "", day: Int = 3) -> CalendarEvent {
        CalendarEvent(
            id: "one@hipwise.invalid",
            day: Examples.start.adding(days: day),
            title: title,
            text: text,
            category: "Running"
        )
    }

    @Test func `one entry without a time, letter by letter`() {
        #expect(
            feed([event("Run 5.0 km, easily", "Slow; or\nslower \\o/")]).text
                == """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Hipwise//Plan//EN
                CALSCALE:GREGORIAN
                NAME:Hipwise plan
                X-WR-CALNAME:Hipwise plan
                REFRESH-INTERVAL;VALUE=DURATION:PT6H
                X-PUBLISHED-TTL:PT6H
                BEGIN:VEVENT
                UID:one@hipwise.invalid
                DTSTAMP:20261125T120000Z
                SEQUENCE:0
                DTSTART;VALUE=DATE:20261128
                DTEND;VALUE=DATE:20261129
                SUMMARY:Run 5.0 km\\, easily
                DESCRIPTION:Slow\\; or\\nslower \\\\o/
                CATEGORIES:Running
                STATUS:CONFIRMED
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR

                """.split(separator: "\n", omittingEmptySubsequences: false)
                .joined(separator: "\r\n")
        )
    }

    @Test func `a time, its end past midnight and an alarm`() {
        var late = event("Run")
        late.time = TimeOfDay("23:50")
        late.minutes = 25
        late.alarmMinutes = 10
        let lines = feed([late]).text.split(separator: "\r\n")
        #expect(lines.contains("DTSTART:20261128T235000"))
        #expect(lines.contains("DTEND:20261129T001500"))
        #expect(lines.contains("TRIGGER:-PT10M"))
        #expect(lines.contains("TRANSP:OPAQUE"))
    }

    @Test func `an entry without a time never rings`() {
        var quiet = event("Run")
        quiet.alarmMinutes = 10
        #expect(!feed([quiet]).text.contains("VALARM"))
    }

    @Test(
        arguments: [
            String(repeating: "a", count: 500), String(repeating: "Übung, ", count: 60),
            String(repeating: "e\u{301}", count: 200), String(repeating: "👩🏽‍🦽", count: 40),
            "e" + String(repeating: "\u{301}", count: 90), String(repeating: "日本", count: 61),
            "\u{2028}line\u{85}line\u{0}\u{7}\r\nline\rline", "",
        ]
    )
    func `lines hold 75 octets, break between letters, and read back the same`(_ text: String)
        throws
    {
        let feed = feed([event("A", text)])
        var lines: [[UInt8]] = [[]]
        for byte in Array(feed.text.utf8) {
            lines[lines.count - 1].append(byte)
            if byte == 10 { lines.append([]) }
        }
        for line in lines.dropLast() {
            #expect(line.suffix(2) == [13, 10])
            #expect(line.count <= 77)
            #expect(String(validating: line, as: UTF8.self) != nil)
            #expect(line.dropLast(2).allSatisfy { $0 >= 32 })
        }
        let read = CalendarLine.unfold(feed.text).first { $0.name == "DESCRIPTION" }
        let plain = text.filter { !$0.unicodeScalars.contains { $0.value < 9 } }
            .map { $0.isNewline ? "\n" : String($0) }.joined()
        #expect(read?.plainValue ?? "" == plain)
        #expect(try CalendarFeed(reading: feed.text) == feed)
    }

    @Test func `what did not change keeps number and stamp`() throws {
        let first = feed(Examples.events())
        let second = feed(
            Examples.events(),
            after: try CalendarFeed(reading: first.text),
            hours: 30
        )
        #expect(second.text == first.text)
    }

    @Test func `a change counts one up, and one up again`() {
        let first = feed([event("Run 5.0 km")])
        let second = feed([event("Run 4.0 km")], after: first, hours: 1)
        let third = feed([event("Run 5.0 km")], after: second, hours: 2)
        #expect([first, second, third].map { $0.entries[0].sequence } == [0, 1, 2])
        #expect(
            third.entries[0].changed == Examples.noon.adding(seconds: 7200)
        )
        let clockSetBack = feed([event("Rest")], after: third, hours: -50)
        #expect(clockSetBack.entries[0].changed == third.entries[0].changed)
        #expect(clockSetBack.entries[0].sequence == 3)
    }

    @Test func `what is gone is cancelled until its day is over, then left out`() throws {
        var ringing = event("Run")
        ringing.time = TimeOfDay("7:00")
        ringing.alarmMinutes = 10
        let first = feed([ringing])
        let second = feed([], after: try CalendarFeed(reading: first.text), hours: 1)
        #expect(second.entries.map(\.sequence) == [1])
        #expect(second.text.contains("STATUS:CANCELLED"))
        #expect(!second.text.contains("VALARM"))
        let third = feed([], after: try CalendarFeed(reading: second.text), hours: 2)
        #expect(third.text == second.text)
        let back = feed([ringing], after: third, hours: 3)
        #expect(back.entries.map(\.sequence) == [2])
        #expect(!back.entries[0].isCancelled)
        let later = feed([], after: third, on: Examples.start.adding(days: 4))
        #expect(later.entries.isEmpty)
    }

    @Test func `days that are over stay as they were, for sixty days`() {
        let first = feed([event("Run 5.0 km")])
        let stays = feed([], after: first, on: Examples.start.adding(days: 63))
        #expect(stays.entries == first.entries)
        #expect(feed([], after: first, on: Examples.start.adding(days: 64)).entries.isEmpty)
    }

    @Test func `the next day brings one more day and touches no other`() throws {
        let first = feed(Examples.events())
        let tomorrow = Examples.start.adding(days: 1)
        let second = feed(
            Examples.events(Examples.programme(from: tomorrow)),
            after: try CalendarFeed(reading: first.text),
            hours: 24,
            on: tomorrow
        )
        let known = Dictionary(uniqueKeysWithValues: first.entries.map { ($0.id, $0) })
        #expect(first.entries.allSatisfy { old in second.entries.contains { $0.id == old.id } })
        for entry in second.entries where known[entry.id] != nil {
            #expect(known[entry.id] == entry)
        }
        #expect(second.entries.count == first.entries.count + 1)
    }

    @Test func `a calendar of somebody else is refused`() {
        for text in ["", "BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n"] {
            #expect(throws: CalendarFeedProblem.self) { try CalendarFeed(reading: text) }
        }
    }

    @Test func `a broken calendar of ours is carried on as far as it goes`() throws {
        let text = feed([event("Run")]).text
            .replacing("SEQUENCE:0", with: "SEQUENCE:99999999999999999999")
        let read = try CalendarFeed(reading: text)
        #expect(read.entries.map(\.sequence) == [0])
        let cut = feed(Examples.events()).text
        for length in stride(from: 100, to: cut.utf8.count, by: 97) {
            let part = String(decoding: Array(cut.utf8).prefix(length), as: UTF8.self)
            #expect(try CalendarFeed(reading: part).entries.count <= 25)
        }
    }
}
