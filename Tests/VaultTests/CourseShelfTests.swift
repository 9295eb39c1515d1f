import Anatomy
import Companion
import Foundation
import GRDB
import Measure
import Program
import Rehabilitation
import Testing

@testable import Vault

@Suite struct CourseShelfTests {
    static let start = CalendarDay(daysSince1970: 20_700)

    static let course = Course(
        start: start,
        wishes: ProgrammeWishes(
            equipment: [.band, .step],
            minutesPerDay: 25,
            daysPerWeek: 5,
            goal: .race,
            side: .left,
            skipped: ["clamshell", "side_plank"],
            swapped: ["clamshell": "side_lying_abduction"],
            isClearedToRun: true
        ),
        raceDay: start.adding(days: 90),
        ownActivities: ["stairs with the pram", "parkrun"],
        clearedOn: [start.adding(days: 3), start.adding(days: 40)]
    )

    static func checkIn(_ days: Int, written: Int64 = 0, during: Int? = nil) -> CheckIn {
        CheckIn(
            day: start.adding(days: days),
            written: Instant(millisecondsSince1970: written),
            painDuring: during
        )
    }

    @Test func `a course comes back as it was wished`() throws {
        let vault = try Vault.inMemory()
        #expect(try vault.course() == nil)
        try vault.save(Self.course)
        #expect(try vault.course() == Self.course)
        var changed = Self.course
        changed.wishes = ProgrammeWishes()
        changed.raceDay = nil
        changed.ownActivities = ["parkrun"]
        try vault.save(changed)
        #expect(try vault.course() == changed)
    }

    @Test func `a check-in keeps what was told and what was not`() throws {
        let vault = try Vault.inMemory()
        try vault.save(Self.course)
        let full = CheckIn(
            day: Self.start,
            written: Instant(millisecondsSince1970: 1_700_000_000_123),
            painDuring: 0,
            painAfter: 10,
            painMorning: 3,
            stiffMinutes: 20,
            participation: .reduced,
            loading: [.run, .other],
            catches: false,
            note: "Stairs were fine; 'quotes' and ümlauts too."
        )
        var rest = Self.checkIn(1)
        rest.loading = []
        for checkIn in [full, rest, Self.checkIn(2)] { try vault.add(checkIn) }
        #expect(try vault.checkIns() == [full, rest, Self.checkIn(2)])
    }

    @Test func `tellings keep the order of telling, whatever day they tell of`() throws {
        let vault = try Vault.inMemory()
        try vault.save(Self.course)
        let told = [
            Self.checkIn(5, written: 3, during: 2), Self.checkIn(1, written: 9, during: 1),
            Self.checkIn(5, written: 2, during: 4),
        ]
        for checkIn in told { try vault.add(checkIn) }
        #expect(try vault.checkIns() == told)
        #expect(try vault.removeLastCheckIn())
        #expect(try vault.checkIns() == Array(told.dropLast()))
        #expect(try vault.removeLastCheckIn())
        #expect(try vault.removeLastCheckIn())
        #expect(try !vault.removeLastCheckIn())
    }

    @Test(arguments: [-1, 11])
    func `pain off the scale does not get into the file`(_ pain: Int) throws {
        let vault = try Vault.inMemory()
        try vault.save(Self.course)
        #expect(throws: (any Error).self) { try vault.add(Self.checkIn(0, during: pain)) }
        let week = WeeklyCheck(
            day: Self.start,
            written: Instant(millisecondsSince1970: 0),
            confidence: 5,
            activities: ["parkrun": pain]
        )
        #expect(throws: (any Error).self) { try vault.add(week) }
        #expect(try vault.checkIns().isEmpty)
        #expect(try vault.weeklyChecks().isEmpty)
    }

    @Test func `a weekly check keeps the runner's own activities`() throws {
        let vault = try Vault.inMemory()
        try vault.save(Self.course)
        let week = WeeklyCheck(
            day: Self.start.adding(days: 7),
            written: Instant(millisecondsSince1970: 5),
            worstPain: 4,
            heldBack: 6,
            activities: ["parkrun": 0, "stairs with the pram": 7]
        )
        try vault.add(week)
        #expect(try vault.weeklyChecks() == [week])
    }

    @Test func `without a course nothing can be told`() throws {
        let vault = try Vault.inMemory()
        #expect(throws: NoCourseInHand.self) { try vault.add(Self.checkIn(0)) }
        #expect(throws: NoCourseInHand.self) { try vault.save(Self.session(sets: 1)) }
        #expect(try !vault.removeLastCheckIn())
    }

    @Test func `an ended course goes with all that belongs to it and comes back`() throws {
        let vault = try Vault.inMemory()
        #expect(try !vault.restoreCourse())
        try vault.save(Self.course)
        try vault.add(Self.checkIn(0, during: 2))
        try vault.save(Self.session(sets: 2))
        try vault.endCourse()
        #expect(try vault.course() == nil)
        #expect(try vault.checkIns().isEmpty)
        #expect(try vault.sessions().isEmpty)

        let second = Course(start: Self.start.adding(days: 100))
        try vault.save(second)
        #expect(try !vault.restoreCourse(), "the course in hand is not pushed aside")
        #expect(try vault.course() == second)
        try vault.endCourse()
        try vault.endCourse()

        #expect(try vault.restoreCourse())
        #expect(try vault.course() == second)
        try vault.endCourse()
        try vault.database.write { try $0.execute(sql: "DELETE FROM course WHERE id = 2") }
        #expect(try vault.restoreCourse())
        #expect(try vault.course() == Self.course)
        #expect(try vault.checkIns().map(\.painDuring) == [2])
        #expect(try vault.sessions() == [Self.session(sets: 2)])
    }
}

extension CourseShelfTests {
    static func session(
        _ id: String = "one",
        sets: Int,
        ended: Int64? = nil
    ) -> SessionLog {
        SessionLog(
            id: id,
            day: start,
            started: Instant(millisecondsSince1970: 1000),
            ended: ended.map { Instant(millisecondsSince1970: $0) },
            sets: (0..<sets).map { index in
                SessionLog.DoneSet(
                    exercise: "clamshell",
                    set: index / 2 + 1,
                    side: index.isMultiple(of: 2) ? .left : .right,
                    repetitions: index == 0 ? nil : 12,
                    seconds: index == 0 ? 30 : nil,
                    isSkipped: index == 3
                )
            }
        )
    }

    @Test func `a session grows set by set and stays one`() throws {
        let vault = try Vault.inMemory()
        try vault.save(Self.course)
        for sets in 0...4 { try vault.save(Self.session(sets: sets)) }
        #expect(try vault.sessions() == [Self.session(sets: 4)])
        try vault.save(Self.session(sets: 4, ended: 9000))
        #expect(try vault.sessions() == [Self.session(sets: 4, ended: 9000)])
    }

    @Test func `a late telling of a session takes nothing away`() throws {
        let vault = try Vault.inMemory()
        try vault.save(Self.course)
        let full = Self.session(sets: 4, ended: 9000)
        try vault.save(full)
        try vault.save(Self.session(sets: 2))
        try vault.save(Self.session(sets: 4))
        #expect(try vault.sessions() == [full])
    }

    @Test func `a session told after its course was ended stays with that course`() throws {
        let vault = try Vault.inMemory()
        try vault.save(Self.course)
        try vault.save(Self.session(sets: 1))
        try vault.endCourse()
        try vault.save(Self.session(sets: 2))
        try vault.save(Course(start: Self.start.adding(days: 9)))
        #expect(try vault.sessions().isEmpty)
        try vault.endCourse()
        try vault.database.write { try $0.execute(sql: "DELETE FROM course WHERE id = 2") }
        #expect(try vault.restoreCourse())
        #expect(try vault.sessions() == [Self.session(sets: 2)])
    }

    /// SQLite tears the transaction in the middle, as a killed process or a full disk would.
    @Test func `a set that cannot be stored leaves the sets before it`() throws {
        let queue = try DatabaseQueue()
        let vault = try Vault(database: queue)
        try vault.save(Self.course)
        try vault.save(Self.session(sets: 2))
        try queue.write { database in
            try database.execute(
                sql: """
                    CREATE TRIGGER torn BEFORE INSERT ON sessionSet WHEN NEW.indexInSession = 2
                    BEGIN SELECT RAISE(ABORT, 'torn'); END
                    """
            )
        }
        #expect(throws: (any Error).self) { try vault.save(Self.session(sets: 4, ended: 9000)) }
        #expect(try vault.sessions() == [Self.session(sets: 2)])
    }

    @Test func `what was done is in the file as soon as it was told`() throws {
        let folder = try Made.scratchFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let player = try Vault(folder: folder)
        try player.save(Self.course)
        try player.save(Self.session(sets: 1))
        // Another process reads while the first is still at it and never closes the file.
        let reader = try Vault(folder: folder)
        #expect(try reader.sessions() == [Self.session(sets: 1)])
        try player.save(Self.session(sets: 2))
        #expect(try reader.sessions() == [Self.session(sets: 2)])
    }

    @Test func `the sample's course goes with the sample`() throws {
        let vault = try Vault.inMemory()
        try vault.markSample()
        try vault.save(Self.course)
        try vault.add(Self.checkIn(0))
        try vault.removeSample()
        #expect(try vault.course() == nil)
        #expect(try !vault.restoreCourse())
    }
}
