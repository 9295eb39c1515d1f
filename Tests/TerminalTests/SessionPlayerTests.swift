import Anatomy
import Companion
import Foundation
import Measure
import Program
import Rehabilitation
import Synchronization
import Testing
import Vault

@testable import Terminal

/// The player on a clock that only moves while it waits, with keys laid out beforehand.
@Suite struct SessionPlayerTests {
    /// Stands in for a terminal; a `nil` key is a wait that nobody ends.
    final class Stage {
        var keys: [PlayerKey?]
        var now = Instant(millisecondsSince1970: 1_741_000_000_000)
        var said: [String] = []
        var saved: [SessionLog] = []

        init(_ keys: [PlayerKey?] = []) { self.keys = keys }

        var screen: PlayerScreen {
            PlayerScreen(
                say: { self.said.append($0) },
                status: { _ in },
                key: { seconds in
                    if !self.keys.isEmpty, let key = self.keys.removeFirst() { return key }
                    self.now = self.now.adding(seconds: seconds)
                    return nil
                },
                now: { self.now }
            )
        }
    }

    static func hold(_ exercise: Exercise, sets: Int = 2, sides: [Side] = []) -> PlannedExercise {
        PlannedExercise(
            exercise: exercise,
            sets: sets,
            holdSeconds: 30,
            restSeconds: 20,
            sides: sides,
            reason: .suitsMost,
            isJudgement: true
        )
    }

    static let steps = SessionStep.steps(of: [
        hold(.kneelingHipFlexorStretch, sides: [.left, .right]), hold(.wallCalfStretch, sets: 1),
    ])

    static let log = SessionLog(
        id: "one",
        day: CalendarDay(daysSince1970: 20_150),
        started: Instant(millisecondsSince1970: 1_741_000_000_000)
    )

    private func play(_ stage: Stage, from log: SessionLog = log) throws -> (Bool, SessionLog) {
        var player = SessionPlayer(
            steps: Self.steps,
            log: log,
            screen: stage.screen,
            save: { stage.saved.append($0) }
        )
        return (try player.play(), player.log)
    }

    @Test func `sides take turns, rest lies between sets, none after the last`() {
        #expect(Self.steps.map(\.set) == [1, 1, 2, 2, 1])
        #expect(Self.steps.map(\.side) == [.left, .right, .left, .right, nil])
        #expect(Self.steps.map(\.restSeconds) == [15, 20, 15, 15, 0])
    }

    @Test func `left alone it runs to its end by the clock`() throws {
        let stage = Stage()
        let (isFinished, log) = try play(stage)
        #expect(isFinished)
        #expect(log.sets.count == 5)
        #expect(log.sets.allSatisfy { $0.seconds == 30 && !$0.isSkipped })
        // Five times to get ready and to hold, and the rests between.
        let seconds = 5 * SessionStep.getReadySeconds + 5 * 30 + 15 + 20 + 15 + 15
        #expect(stage.now.seconds(since: Self.log.started) == Double(seconds))
        #expect(log.ended == stage.now)
    }

    @Test func `every set is kept as soon as it is done`() throws {
        let stage = Stage()
        _ = try play(stage)
        #expect(stage.saved.map(\.sets.count) == [1, 2, 3, 4, 5, 5])
        #expect(stage.saved.dropLast().allSatisfy { $0.ended == nil })
    }

    @Test func `what was stopped goes on where it stopped`() throws {
        // Enter for ready, hold and rest of the first set; then stop while getting ready.
        let stage = Stage([.next, .next, .next, .quit])
        let (isFinished, log) = try play(stage)
        #expect(!isFinished)
        #expect(log.sets.map(\.set) == [1])
        #expect(log.ended == nil)
        let later = Stage()
        let (isDone, whole) = try play(later, from: log)
        #expect(isDone)
        #expect(whole.sets.count == 5)
        #expect(whole.id == log.id)
        #expect(later.saved.first?.sets.count == 2)
    }

    @Test func `a skipped set is kept as skipped, and going back tells it anew`() throws {
        let stage = Stage([.skip, .back])
        let (isFinished, log) = try play(stage)
        #expect(isFinished)
        #expect(log.sets.count == 5)
        #expect(stage.saved.first?.sets.first?.isSkipped == true)
        #expect(log.sets.allSatisfy { !$0.isSkipped })
    }

    @Test func `a pause loses no second, and ten more are ten more`() throws {
        let stage = Stage([.next, .pause, nil, nil, .pause, .longer])
        let (_, log) = try play(stage)
        // Two waits of a minute were paused; the hold itself took its thirty seconds and ten.
        #expect(log.sets.first?.seconds == 160)
        #expect(log.sets.dropFirst().allSatisfy { $0.seconds == 30 })
    }

    @Test(
        arguments: [
            (UInt8(ascii: "\n"), PlayerKey.next), (UInt8(ascii: " "), .next),
            (UInt8(ascii: "p"), .pause), (UInt8(ascii: "b"), .back), (UInt8(ascii: "s"), .skip),
            (UInt8(ascii: "+"), .longer), (UInt8(ascii: "-"), .shorter), (UInt8(ascii: "q"), .quit),
            (4, .quit), (UInt8(ascii: "x"), nil), (0xC3, nil),
        ] as [(UInt8, PlayerKey?)]
    )
    func `keys mean what the help says`(byte: UInt8, key: PlayerKey?) {
        #expect(Keyboard.meaning(of: byte) == key)
    }
}

/// The real player on a real terminal, killed in the middle.
@Suite struct SessionKillTests {
    @Test(.timeLimit(.minutes(2)))
    func `a killed session leaves every set that was done, and goes on`() throws {
        let scratch = try CourseFolder.begun()
        let terminal = try PseudoTerminal()
        let process = try terminal.start(
            ["plan", "start", "--on", "2025-03-03", "--data", scratch.path]
        )
        defer { if process.isRunning { process.terminate() } }
        let vault = try Vault(folder: scratch.url)
        // Enter for ready, work and rest, until two sets are in the file.
        while try vault.sessions().first?.sets.count ?? 0 < 2 {
            terminal.press("\n")
            try #require(process.isRunning)
            usleep(20_000)
        }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let done = try #require(try vault.sessions().first)
        #expect(done.sets.count >= 2)
        #expect(done.ended == nil)
        let today = try Program.run(
            ["today", "--json", "--on", "2025-03-03", "--data", scratch.path]
        ).json
        #expect(today["session"]?["isInterrupted"]?.bool == true)
        #expect(today["session"]?["setsDone"]?.number == Double(done.sets.count))
        let dry = try Program.run(
            ["plan", "start", "--dry", "--on", "2025-03-03", "--data", scratch.path]
        )
        #expect(dry.output.contains("The session goes on"))
    }
}

/// A terminal without a screen.
final class PseudoTerminal {
    private let master: FileHandle
    private let slave: FileHandle

    init() throws {
        var number: Int32 = -1
        var other: Int32 = -1
        let made = unsafe openpty(&number, &other, nil, nil, nil)
        try #require(made == 0)
        master = FileHandle(fileDescriptor: number, closeOnDealloc: true)
        slave = FileHandle(fileDescriptor: other, closeOnDealloc: true)
    }

    /// Starts the program with this terminal as its standard input.
    func start(_ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = try Program.url
        process.arguments = arguments
        process.standardInput = slave
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    func press(_ keys: String) { try? master.write(contentsOf: Data(keys.utf8)) }
}
