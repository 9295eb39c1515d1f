import Anatomy
import Companion
import Gait
import Measure

/// Two points of a frame, clicked one after the other or sent together by the script.
struct GaitMarkForm {
    static let kindField = "kind"
    static let clickField = "click"
    static let stanceField = "stance"

    private let form: FormFields
    private let film: GaitFilm
    private let description: ClipDescription

    init(_ form: FormFields, film: GaitFilm, description: ClipDescription) {
        self.form = form
        self.film = film
        self.description = description
    }

    enum Answer {
        /// One of two is told, or another frame was asked for.
        case more
        case wrong(String)
        case told
    }

    /// A time within the clip.
    static func seconds(_ fields: FormFields, of description: ClipDescription) -> Double? {
        fields[GaitPlace.secondsField].flatMap(TypedNumber.value(of:))
            .map { min($0, max(0, description.duration)) }
    }

    func answer(_ clip: GaitCase) -> Answer {
        if form["do"] == "skip" {
            let film = film
            clip.change { value in
                value.marks.marks[film] = nil
                value.marks.skipped.insert(film)
                value.marks.pending = nil
            }
            return .told
        }
        if let kind = form[Self.kindField].flatMap(GaitMarks.Kind.init) {
            clip.change { $0.marks.kind = kind }
        }
        let seconds = Self.seconds(form, of: description) ?? 0
        noteStance(at: seconds, of: clip)
        if let right = point("rightX", "rightY"), let left = point("leftX", "leftY") {
            return add(WaistMark(seconds: seconds, right: right, left: left), to: clip)
        }
        guard let click = point("\(Self.clickField).x", "\(Self.clickField).y") else {
            if form["do"] == "again" {
                clip.change { $0.marks.pending = nil }
                return .more
            }
            return form["do"] == "frame"
                ? .more : .wrong("Click both places: first on your right, then on your left.")
        }
        let pending = clip.now.marks.pending
        guard let pending, pending.film == film, abs(pending.seconds - seconds) < 0.001 else {
            clip.change {
                $0.marks.pending = .init(film: film, seconds: seconds, right: click)
            }
            return .more
        }
        return add(WaistMark(seconds: seconds, right: pending.right, left: click), to: clip)
    }

    /// The foot on the ground in the frame that is clicked in; another frame's is left as it is.
    private func noteStance(at seconds: Double, of clip: GaitCase) {
        guard film == .running, let told = form[Self.stanceField] else { return }
        let side = Side(rawValue: told)
        clip.change { value in
            if let side {
                value.marks.stance = KnownStance(seconds: seconds, side: side)
            } else if value.marks.stance(at: seconds) != nil {
                value.marks.stance = nil
            }
        }
    }

    /// From behind, the runner's right is on the right; too near is one place clicked twice.
    private func add(_ mark: WaistMark, to clip: GaitCase) -> Answer {
        let across = mark.right.x - mark.left.x
        let up = mark.right.y - mark.left.y
        guard (across * across + up * up).squareRoot() >= 8 else {
            return refuse(clip, "These two places are the same. Click one on each side.")
        }
        guard across > 0 else {
            return refuse(
                clip,
                """
                Seen from behind, your right is on the right of the picture, but the place you \
                clicked first lies further left. Click your right side first. If the clip is \
                mirrored or filmed from the front, film it again from behind.
                """
            )
        }
        let film = film
        clip.change { $0.marks.add(mark, to: film) }
        return .told
    }

    private func refuse(_ clip: GaitCase, _ reason: String) -> Answer {
        clip.change { $0.marks.pending = nil }
        return .wrong(reason)
    }

    /// Within the picture, or `nil`.
    private func point(_ x: String, _ y: String) -> PixelPoint? {
        guard let x = form[x].flatMap(TypedNumber.value(of:)),
            let y = form[y].flatMap(TypedNumber.value(of:)),
            x <= Double(description.width), y <= Double(description.height)
        else { return nil }
        return PixelPoint(x, y)
    }
}
