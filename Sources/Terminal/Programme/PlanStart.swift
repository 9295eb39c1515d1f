import ArgumentParser
import Companion
import Foundation
import Measure
import Program
import Rehabilitation
import Vault
import Wording

struct PlanStart: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "Begin the programme, and play today's session.",
        discussion: """
            Enter or space: next. p: pause. b: back. s: skip. + and -: ten seconds more or less. \
            q or Ctrl-C: stop; what was done is kept, and the same verb goes on from there. Where \
            standard input is no terminal, the session is printed instead.
            """
    )

    @OptionGroup var wishes: WishOptions

    @Flag(help: "Print the session instead of playing it.")
    var dry = false

    @OptionGroup var day: DayOption
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let desk = ProgrammeDesk(try Vault(folder: common.dataFolder))
        let day = day.day
        let known = try desk.vault.course()
        if let known {
            guard day >= known.start else {
                throw Failure.usage(
                    "--on cannot be \(day.iso8601): the programme began on "
                        + "\(known.start.iso8601)."
                )
            }
        }
        try wishes.check(known, on: day)
        if known == nil || !wishes.areEmpty {
            var course = known ?? Course(start: day)
            wishes.apply(to: &course, on: day)
            try desk.vault.save(course)
        }
        let state = try desk.follow(on: day)
        let unit = try desk.unit
        let console = Console()
        if common.json { return try console.print(json: PlanDocument(state, unit: unit)) }
        if known == nil { console.print("The programme begins on \(day.words).") }
        for note in state.notes { console.print(ProgrammeText.bullet(note)) }
        let steps = SessionStep.steps(of: state.today?.exercises ?? [])
        guard !steps.isEmpty else {
            for line in ProgrammeText.today(state, unit: unit) { console.print(line) }
            console.print("  Running: \(state.programme.running.headline(unit))")
            return
        }
        if dry || isatty(STDIN_FILENO) != 1 {
            for line in SessionText.lines(steps, state: state) { console.print(line.printable) }
            return
        }
        try play(steps, state: state, desk: desk, console: console)
    }

    private func play(
        _ steps: [SessionStep],
        state: CourseState,
        desk: ProgrammeDesk,
        console: Console
    ) throws {
        let interrupted = state.interruptedSession
        let now = SystemClock.now()
        let log =
            interrupted
            ?? SessionLog(
                id: "terminal-\(UUID().uuidString.lowercased())",
                day: state.day,
                started: now
            )
        console.print(SessionText.opening(steps, log: log, isResumed: interrupted != nil))
        guard let keyboard = Keyboard() else { return }
        defer { keyboard.end() }
        let line = StatusLine()
        var player = SessionPlayer(
            steps: steps,
            log: log,
            screen: PlayerScreen(
                say: { console.print($0.printable) },
                status: { line.show($0) },
                key: { keyboard.key(within: $0) },
                now: { SystemClock.now() }
            ),
            save: { try desk.vault.save($0) }
        )
        let isFinished = try player.play()
        keyboard.end()
        let done = player.log.sets.count { !$0.isSkipped }
        console.print("")
        console.print(
            isFinished
                ? "Done: \(done) sets. \(CourseLines.tonight) hipwise checkin"
                : "Stopped after \(done) sets; they are kept. Go on today: hipwise plan start"
        )
    }
}

/// A session on paper, for where nobody sits at the keys.
enum SessionText {
    static func lines(_ steps: [SessionStep], state: CourseState) -> [String] {
        let log = state.interruptedSession
        let left = log.map { $0.remaining(of: steps) } ?? steps
        var lines = [opening(steps, log: log, isResumed: log != nil)]
        for (index, step) in left.enumerated() {
            if index == 0 || left[index - 1].exercise != step.exercise {
                let exercise = step.exercise.exercise
                lines += ["", "\(exercise.name): \(step.exercise.doseWords)"]
                lines += exercise.steps.enumerated().map { "  \($0.offset + 1). \($0.element)" }
                lines += step.exercise.cautions.map { "  Take care: \($0)" }
            }
            let rest = step.restSeconds > 0 ? ", then \(step.restSeconds) s of rest" : ""
            lines.append("    \(SessionPlayer.title(step))\(rest)")
        }
        return lines
    }

    static func opening(_ steps: [SessionStep], log: SessionLog?, isResumed: Bool) -> String {
        let exercises = Set(steps.map(\.exercise.exercise.id)).count
        let seconds = steps.reduce(0) { $0 + $1.workSeconds + $1.restSeconds }
        let minutes = max(1, (seconds + 30) / 60)
        guard isResumed, let log else {
            return "Today: \(exercises) exercises, \(steps.count) sets, about \(minutes) min."
        }
        let left = log.remaining(of: steps).count
        return "The session goes on: \(left) of \(steps.count) sets are left."
    }
}

/// One line that is written over; silent when nobody watches.
final class StatusLine {
    private let isWatched = isatty(STDERR_FILENO) == 1

    func show(_ text: String) {
        guard isWatched else { return }
        try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[2K\(text)".utf8))
    }
}
