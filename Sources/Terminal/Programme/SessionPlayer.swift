import Anatomy
import Companion
import Measure
import Program
import Rehabilitation
import Wording

/// What a runner presses while a session plays.
enum PlayerKey: Equatable {
    case next, back, skip, pause, longer, shorter, quit
}

/// The terminal as a player needs it, so that a test can stand in for it.
struct PlayerScreen {
    /// A line that stays.
    var say: (String) -> Void
    /// The one line that is written over; an empty text clears it.
    var status: (String) -> Void
    /// Waits for a key, at most so many seconds; `nil` when none came.
    var key: (_ seconds: Double) -> PlayerKey?
    var now: () -> Instant
}

/// Plays a session set by set: get ready, work, rest; each set is kept as soon as it is done.
struct SessionPlayer {
    let steps: [SessionStep]
    let screen: PlayerScreen
    let save: (SessionLog) throws -> Void
    private(set) var log: SessionLog

    init(
        steps: [SessionStep],
        log: SessionLog,
        screen: PlayerScreen,
        save: @escaping (SessionLog) throws -> Void
    ) {
        self.steps = steps
        self.log = log
        self.screen = screen
        self.save = save
    }

    /// Plays what is left of the session; `true` when it came to its end.
    mutating func play() throws -> Bool {
        let left = log.remaining(of: steps)
        var index = left.first.flatMap { steps.firstIndex(of: $0) } ?? steps.count
        while index < steps.count {
            switch try play(steps[index], at: index) {
            case .done, .skipped: index = nextOpen(after: index)
            case .back: index = max(0, index - 1)
            case .quit: return false
            }
        }
        log.ended = screen.now()
        try save(log)
        return true
    }

    private enum Turn { case done, skipped, back, quit }

    /// What lies between a step gone back to and those done before it is not played again.
    private func nextOpen(after index: Int) -> Int {
        let open = Set(log.remaining(of: steps))
        return steps.indices.first { $0 > index && open.contains(steps[$0]) } ?? steps.count
    }

    private mutating func play(_ step: SessionStep, at index: Int) throws -> Turn {
        announce(step, at: index)
        let ready = count("Get ready", seconds: SessionStep.getReadySeconds)
        if let turn = try turn(ready, of: step) { return turn }
        let began = screen.now()
        let end = step.isTimed ? count("Hold", seconds: step.workSeconds) : work(step)
        if let turn = try turn(end, of: step) { return turn }
        let seconds = Int(screen.now().seconds(since: began).rounded())
        log.note(step, seconds: max(0, seconds))
        try save(log)
        guard step.restSeconds > 0 else { return .done }
        switch count(index + 1 < steps.count ? "Rest" : "Done", seconds: step.restSeconds) {
        case .quit: return .quit
        case .back: return .back
        case .over, .next, .skip: return .done
        }
    }

    private mutating func turn(_ end: CountEnd, of step: SessionStep) throws -> Turn? {
        switch end {
        case .over, .next: return nil
        case .back: return .back
        case .quit: return .quit
        case .skip:
            log.note(step, seconds: nil, isSkipped: true)
            try save(log)
            return .skipped
        }
    }

    private func announce(_ step: SessionStep, at index: Int) {
        let exercise = step.exercise.exercise
        let isNew = index == 0 || steps[index - 1].exercise != step.exercise
        if isNew {
            screen.say("")
            screen.say("\(exercise.name): \(step.exercise.doseWords)")
            for (number, text) in exercise.steps.enumerated() {
                screen.say("  \(number + 1). \(text)")
            }
            for caution in step.exercise.cautions { screen.say("  Take care: \(caution)") }
        }
        screen.say("  \(Self.title(step)), step \(index + 1) of \(steps.count)")
    }

    /// "Set 1 of 3, left side: 30 seconds".
    static func title(_ step: SessionStep) -> String {
        let side = step.side.map { ", \($0.rawValue) side" } ?? ""
        let amount =
            switch (step.exercise.repetitions, step.exercise.holdSeconds) {
            case (let times?, let hold?): "\(times) times, \(hold) seconds each"
            case (let times?, nil): "\(times) times"
            case (nil, let hold?): "\(hold) seconds"
            case (nil, nil): "once"
            }
        return "Set \(step.set) of \(max(1, step.exercise.sets))\(side): \(amount)"
    }

    private enum CountEnd { case over, next, back, skip, quit }

    /// Repetitions go at the runner's pace; the clock only tells how long it has been.
    private func work(_ step: SessionStep) -> CountEnd {
        let began = screen.now()
        defer { screen.status("") }
        while true {
            let seconds = Int(screen.now().seconds(since: began))
            screen.status("  \(Self.title(step)) · \(seconds) s · Enter when done")
            switch screen.key(1) {
            case .next?: return .next
            case .back?: return .back
            case .skip?: return .skip
            case .quit?: return .quit
            case .pause?, .longer?, .shorter?, nil: continue
            }
        }
    }

    /// Counts down; a pause moves the end, so that no second is lost.
    private func count(_ label: String, seconds: Int) -> CountEnd {
        var end = screen.now().adding(seconds: Double(seconds))
        defer { screen.status("") }
        while true {
            let left = end.seconds(since: screen.now())
            guard left > 0 else { return .over }
            screen.status("  \(label) \(Self.bar(left, of: seconds)) \(Int(left.rounded(.up))) s")
            switch screen.key(min(1, left)) {
            case .next?: return .next
            case .back?: return .back
            case .skip?: return .skip
            case .quit?: return .quit
            case .longer?: end = end.adding(seconds: 10)
            case .shorter?: end = end.adding(seconds: -10)
            case .pause?:
                let stopped = screen.now()
                guard let wish = pause() else {
                    end = end.adding(seconds: screen.now().seconds(since: stopped))
                    continue
                }
                return wish
            case nil: continue
            }
        }
    }

    /// `nil` when the runner goes on.
    private func pause() -> CountEnd? {
        while true {
            screen.status("  Paused · p to go on")
            switch screen.key(60) {
            case .pause?, .next?: return nil
            case .back?: return .back
            case .skip?: return .skip
            case .quit?: return .quit
            case .longer?, .shorter?, nil: continue
            }
        }
    }

    private static func bar(_ left: Double, of seconds: Int) -> String {
        let width = 20
        let share = seconds > 0 ? min(1, max(0, left / Double(seconds))) : 0
        let full = Int((share * Double(width)).rounded())
        return String(repeating: "█", count: full) + String(repeating: "·", count: width - full)
    }
}
