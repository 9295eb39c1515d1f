import Anatomy
import Companion
import Foundation
import Gait
import Measure
import Synchronization

/// A clip in hand: its files, what the runner said of it, and how far it is.
///
/// It lives as long as the program serves, and its files no longer than it.
final class GaitCase: Sendable {
    let id: String
    /// The clip's name on the runner's disk; for people only.
    let label: String
    let answers: GaitAnswers
    let films: [GaitFilm: Film]
    private let upload: Upload
    private let value: Mutex<Value>

    struct Film: Sendable {
        let path: String
        let description: ClipDescription
    }

    enum State: Sendable {
        /// The runner is asked where the waistband is.
        case marking
        case working(GaitPace)
        case stopped
        case failed(reason: String)
        case done(GaitLook)
    }

    struct Value: Sendable {
        var marks = GaitMarks()
        var runner: PixelPoint?
        var state = State.marking
        var isStopping = false
        var task: Task<Void, Never>?
        /// Why there is no annotated clip, once the work is done.
        var drawingProblem: String?
        /// The record it was kept as.
        var record: Int64?
    }

    init(id: String, upload: Upload, label: String, answers: GaitAnswers, films: [GaitFilm: Film]) {
        self.id = id
        self.upload = upload
        self.label = label
        self.answers = answers
        self.films = films
        value = Mutex(Value())
    }

    var now: Value { value.withLock { $0 } }

    func change<Result: Sendable>(_ change: (inout sending Value) -> sending Result) -> Result {
        value.withLock { change(&$0) }
    }

    /// Where the annotated clip is written.
    var drawnPath: String { URL(filePath: upload.folder).appending(path: "drawn.webm").path }

    var hasDrawn: Bool { FileManager.default.fileExists(atPath: drawnPath) }

    /// Takes away the annotated clip of an earlier look.
    func removeDrawn() { try? FileManager.default.removeItem(atPath: drawnPath) }

    func removeFiles() { upload.remove() }

    /// What to look for, with all that is known by now.
    var question: GaitQuestion {
        let now = self.now
        return GaitQuestion(
            clip: request(.running, now),
            standing: films[.standing] == nil || now.marks.marking(.standing) == nil
                ? nil : request(.standing, now),
            bodyHeight: answers.bodyHeight,
            tapeSpacing: answers.tapeSpacing,
            knownStance: now.marks.stance
        )
    }

    private func request(_ film: GaitFilm, _ now: Value) -> ClipRequest {
        ClipRequest(
            path: films[film]?.path ?? "",
            view: answers.view,
            waist: now.marks.marking(film),
            runner: film == .running ? now.runner : nil,
            // Standing is told nothing of: slowed by mistake, it would become too short.
            slowMotionFactor: film == .running ? answers.slowMotion : nil
        )
    }

    /// The film that still needs its two points; `nil` when all is told.
    var nextFilm: GaitFilm? {
        guard answers.view == .rear else { return nil }
        let marks = now.marks
        // Standing alone tells nothing.
        if marks.marks[.running] == nil {
            return marks.skipped.contains(.running) ? nil : .running
        }
        let isAsked = marks.marks[.standing] == nil && !marks.skipped.contains(.standing)
        return films[.standing] != nil && isAsked ? .standing : nil
    }
}

/// What the runner said of a clip when sending it.
struct GaitAnswers: Sendable {
    var view: CameraView
    var bodyHeight: Distance?
    var tapeSpacing: Distance?
    /// `nil`: as the file says.
    var slowMotion: Double?
}

/// Where the waistband was clicked.
struct GaitMarks: Sendable {
    enum Kind: String, Sendable, CaseIterable { case tape, points }

    var kind = Kind.tape
    var marks: [GaitFilm: [WaistMark]] = [:]
    /// Which foot the runner saw on the ground, in seconds as played.
    var stance: KnownStance?
    /// The first of two clicks, without script.
    var pending: Pending?
    /// The runner goes on without the points of these.
    var skipped: Set<GaitFilm> = []

    struct Pending: Sendable, Hashable {
        var film: GaitFilm
        var seconds: Double
        var right: PixelPoint
    }

    /// The foot that is on the ground in a frame, where the runner said so.
    func stance(at seconds: Double) -> Side? {
        stance.flatMap { abs($0.seconds - seconds) < 0.001 ? $0.side : nil }
    }

    func marking(_ film: GaitFilm) -> WaistMarking? {
        guard let marks = marks[film], !marks.isEmpty else { return nil }
        return kind == .tape ? .tape(marks) : .points(marks)
    }

    /// Puts a mark in its place in time; another one of the same frame is replaced.
    mutating func add(_ mark: WaistMark, to film: GaitFilm) {
        var all = marks[film, default: []].filter { abs($0.seconds - mark.seconds) > 0.001 }
        all.append(mark)
        marks[film] = all.sorted { $0.seconds < $1.seconds }
        pending = nil
        skipped.remove(film)
    }
}
