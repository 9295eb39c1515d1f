import Anatomy
import Companion
import Gait
import Measure

/// A frame to click two places of the waistband in.
struct GaitMarkPage: PageModel {
    static let template = Template.gaitMark
    let title: String
    let place: Place? = .gait
    let stylesheet = Address.gaitStylesheet.path
    let script = Address.gaitScript(.mark).path
    let address: String
    let frameAddress: String
    let clipAddress: String
    let film: String
    let isStanding: Bool
    let problem: String?
    let isPoints: Bool
    /// Asked where no network follows the ankles.
    let stances: [Stance]
    let asksStance: Bool
    /// The next click, without script.
    let next: String
    let hasFirst: Bool
    let seconds: String
    let duration: String
    let step: String
    let width: Int
    let height: Int
    let stillAddress: String
    let stillBase: String
    let jumps: [Jump]
    let isCorrection: Bool
    let right: Place2D?
    let left: Place2D?

    struct Stance: Sendable {
        let value: String
        let name: String
        let isChosen: Bool
    }

    struct Jump: Sendable {
        let name: String
        let address: String
    }

    struct Place2D: Sendable {
        let x: String
        let y: String

        init(_ point: PixelPoint) {
            x = point.x.fixed(1)
            y = point.y.fixed(1)
        }
    }

    init(
        _ clip: GaitCase,
        film: GaitFilm,
        fields: FormFields,
        problem: String?,
        hasPose: Bool
    ) {
        let now = clip.now
        let description = clip.films[film]?.description
        let length = description?.duration ?? 0
        let at =
            description.flatMap { GaitMarkForm.seconds(fields, of: $0) }
            ?? now.marks.marks[film]?.first?.seconds ?? min(1, length / 2)
        let known = now.marks.marks[film, default: []].first { abs($0.seconds - at) < 0.001 }
        let seen = known.map { ($0.right, $0.left) } ?? clip.tracked(film, at: at)
        isStanding = film == .standing
        isCorrection = !(now.marks.marks[film] ?? []).isEmpty
        title = film == .standing ? "Standing: click the same two places" : "Click the two places"
        self.film = film.rawValue
        self.problem = problem
        isPoints = now.marks.kind == .points
        let stance = now.marks.stance(at: at)
        asksStance = film == .running && !hasPose
        stances = [("left", "Left"), ("right", "Right"), ("", "Neither, or I cannot tell")].map {
            Stance(value: $0.0, name: $0.1, isChosen: $0.0 == stance?.rawValue ?? "")
        }
        let first = now.marks.pending.flatMap {
            $0.film == film && abs($0.seconds - at) < 0.001 ? $0.right : nil
        }
        hasFirst = first != nil
        next = first == nil ? "your right side" : "your left side"
        right = (first ?? seen?.0).map(Place2D.init)
        left = seen.map { Place2D($0.1) }
        seconds = at.fixed(3)
        duration = length.fixed(3)
        step = (1 / max(1, description?.frameRate ?? 30)).fixed(4)
        width = description?.width ?? 0
        height = description?.height ?? 0
        address = Address.gait(.mark(id: clip.id, film: film, seconds: nil)).path
        frameAddress = address
        clipAddress = Address.gait(.clip(id: clip.id)).path
        stillAddress = Address.gait(.still(id: clip.id, film: film, seconds: at)).path
        stillBase = Address.gait(.still(id: clip.id, film: film, seconds: 0)).path
        jumps = [
            ("1 s earlier", -1.0), ("0.1 s earlier", -0.1), ("0.1 s later", 0.1), ("1 s later", 1),
        ]
        .map { name, by in
            let to = min(max(0, at + by), length)
            return Jump(
                name: name,
                address: Address.gait(.mark(id: clip.id, film: film, seconds: to)).path
            )
        }
    }
}

extension GaitCase {
    /// Where the waistband was followed to, at a time of the clip as played.
    func tracked(_ film: GaitFilm, at seconds: Double) -> (PixelPoint, PixelPoint)? {
        guard film == .running, case .done(let look) = now.state,
            let track = look.watched.waist,
            let nearest = track.frames.min(by: {
                abs($0.seconds * factor(look) - seconds) < abs($1.seconds * factor(look) - seconds)
            }), let right = nearest.right, let left = nearest.left
        else { return nil }
        return (right, left)
    }

    /// From true seconds to seconds as played.
    func factor(_ look: GaitLook) -> Double { look.watched.description.slowMotionFactor }
}

/// What was followed, every thirtieth frame, to confirm or to correct.
struct GaitPointsPage: PageModel {
    static let template = Template.gaitPoints
    /// Every so many frames, but never more pictures than these.
    static let every = 30
    static let most = 24

    let title = "Are the points in the right places?"
    let place: Place? = .gait
    let stylesheet = Address.gaitStylesheet.path
    let backAddress: String
    let viewBox: String
    let radius: String
    let shown: [Shown]

    struct Shown: Sendable {
        let name: String
        let still: String
        let markAddress: String
        let right: GaitMarkPage.Place2D?
        let left: GaitMarkPage.Place2D?
        let isLost: Bool
    }

    /// `nil` while nothing was followed.
    init?(_ clip: GaitCase) {
        guard case .done(let look) = clip.now.state, let track = look.watched.waist,
            !track.frames.isEmpty
        else { return nil }
        let size = look.watched.description
        backAddress = Address.gait(.clip(id: clip.id)).path
        viewBox = "0 0 \(size.width) \(size.height)"
        radius = "\(max(4, size.width / 70))"
        let step = max(Self.every, (track.frames.count + Self.most - 1) / Self.most)
        let factor = clip.factor(look)
        shown = stride(from: 0, to: track.frames.count, by: step).map { index in
            let frame = track.frames[index]
            let seconds = frame.seconds * factor
            return Shown(
                name: "\(seconds.fixed(1)) s",
                still: Address.gait(.still(id: clip.id, film: .running, seconds: seconds)).path,
                markAddress: Address.gait(.mark(id: clip.id, film: .running, seconds: seconds))
                    .path,
                right: frame.right.map(GaitMarkPage.Place2D.init),
                left: frame.left.map(GaitMarkPage.Place2D.init),
                isLost: frame.right == nil || frame.left == nil
            )
        }
    }
}
