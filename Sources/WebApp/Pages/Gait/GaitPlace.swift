import Measure

/// The pages about gait, each with its address.
enum GaitPlace: Hashable, Sendable {
    case list
    /// The list, saying first that a record was put aside.
    case listAfterRemoving
    case filming
    case new
    /// A clip in hand, wherever it has come to.
    case clip(id: String)
    case state(id: String)
    case mark(id: String, film: GaitFilm, seconds: Double?)
    case still(id: String, film: GaitFilm, seconds: Double)
    case runner(id: String)
    case points(id: String)
    case drawn(id: String)
    case keep(id: String)
    case record(id: Int64)
    case recordClip(id: Int64)
    case remove(id: Int64)
    case restore
    case compare(before: Int64?, after: Int64?)

    static let filmField = "film"
    static let secondsField = "at"

    var path: String {
        switch self {
        case .list: "/gait"
        case .listAfterRemoving: "/gait?news=removed"
        case .filming: "/gait/how-to-film"
        case .new: "/gait/new"
        case .clip(let id): Self.clip(id)
        case .state(let id): Self.clip(id) + "/state.json"
        case .mark(let id, let film, let seconds):
            Self.clip(id) + "/mark?film=\(film.rawValue)"
                + (seconds.map { "&at=\($0.fixed(3))" } ?? "")
        case .still(let id, let film, let seconds):
            Self.clip(id) + "/still.png?film=\(film.rawValue)&at=\(seconds.fixed(3))"
        case .runner(let id): Self.clip(id) + "/runner"
        case .points(let id): Self.clip(id) + "/points"
        case .drawn(let id): Self.clip(id) + "/drawn.webm"
        case .keep(let id): Self.clip(id) + "/keep"
        case .record(let id): "/gait/records/\(id)"
        case .recordClip(let id): "/gait/records/\(id)/clip.webm"
        case .remove(let id): "/gait/records/\(id)/remove"
        case .restore: "/gait/restore"
        case .compare(let before, let after): Self.compare(before, after)
        }
    }

    private static func clip(_ id: String) -> String { "/gait/clips/\(id.percentEncoded)" }

    private static func compare(_ before: Int64?, _ after: Int64?) -> String {
        let parts = [before.map { "before=\($0)" }, after.map { "after=\($0)" }].compactMap { $0 }
        return "/gait/compare" + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
    }
}

/// Which of the two clips is meant.
enum GaitFilm: String, Hashable, Sendable, CaseIterable {
    case running, standing

    init?(_ fields: FormFields) {
        self.init(rawValue: fields[GaitPlace.filmField] ?? "")
    }
}

/// The scripts of the pages about gait; every page works without them.
enum GaitScript: String, CaseIterable, Sendable {
    /// Shows how far an upload is.
    case upload = "gait-upload"
    /// Chooses a frame and two points in it.
    case mark = "gait-mark"
    /// Shows how far the work is.
    case wait = "gait-wait"

    var path: String { "/\(rawValue).js" }

    var pattern: AddressPattern {
        switch self {
        case .upload: .gaitUploadScript
        case .mark: .gaitMarkScript
        case .wait: .gaitWaitScript
        }
    }

    var bytes: [UInt8] {
        switch self {
        case .upload: PackageResources.gait_upload_js
        case .mark: PackageResources.gait_mark_js
        case .wait: PackageResources.gait_wait_js
        }
    }
}
