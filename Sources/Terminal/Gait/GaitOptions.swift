public import Anatomy
public import ArgumentParser
import Companion
import Foundation
public import Gait
import Measure

extension CameraView: @retroactive ExpressibleByArgument {}
extension Side: @retroactive ExpressibleByArgument {}

/// What a runner says of a clip.
struct GaitOptions: ParsableArguments {
    @Argument(help: "The clip.")
    var video: String

    @Option(help: ArgumentHelp("Where the camera stood.", valueName: "rear|side"))
    var view: CameraView

    @Option(
        help: ArgumentHelp(
            "You standing still on both feet before the same camera; needed to compare the sides.",
            valueName: "video"
        )
    )
    var standing: String?

    @Option(
        help: ArgumentHelp(
            "The tape on the waistband: two colours, on your right and left, or where it is.",
            discussion: """
                Colours: yellow, orange, red, magenta, blue, cyan, green. A place is "391,591 \
                314,599 @0.23": x,y of the right and of the left piece in pixels, and the second \
                of the clip (see hipwise gait frame). Give it again to correct from there on.
                """,
            valueName: "yellow,orange"
        )
    )
    var tape: [WaistArgument] = []

    @Option(
        help: ArgumentHelp(
            "Without tape: two places of the waistband, said like a place of tape.",
            valueName: "\"x,y x,y @s\""
        )
    )
    var points: [WaistPlace] = []

    @Option(
        help: ArgumentHelp(
            "The same for the standing clip; colours need not be said again.",
            valueName: "place"
        )
    )
    var standingTape: [WaistArgument] = []

    @Option(
        help: ArgumentHelp("Who is the runner, where several people are seen.", valueName: "x,y")
    )
    var runner: PixelPoint?

    @Option(
        help: ArgumentHelp("How many times slower the clip plays than life.", valueName: "times")
    )
    var slowMotion: Double?

    @Option(
        help: ArgumentHelp(
            "Your height, for centimetres. Default: the one in your settings.",
            valueName: "178cm|5ft10"
        )
    )
    var height: LengthArgument?

    @Option(
        help: ArgumentHelp("Between the pieces of tape, centre to centre.", valueName: "24cm")
    )
    var tapeSpacing: LengthArgument?

    @Option(
        help: ArgumentHelp("The side nearer to the camera (--view side).", valueName: "left|right")
    )
    var near: Side?

    @Option(
        help: ArgumentHelp(
            "Which foot is on the ground at a moment; needed where no ankles are followed.",
            valueName: "right@1.25"
        )
    )
    var stance: StanceArgument?

    func validate() throws {
        if !tape.isEmpty, !points.isEmpty {
            throw ValidationError("Give either --tape or --points, not both.")
        }
        if let slowMotion, !(1...64).contains(slowMotion) {
            throw ValidationError("--slow-motion must lie between 1 and 64.")
        }
        if let height, !(1.0...2.3).contains(height.length.meters) {
            throw ValidationError("--height must lie between 100 and 230 cm.")
        }
        if let tapeSpacing, !(0.1...0.6).contains(tapeSpacing.length.meters) {
            throw ValidationError("--tape-spacing must lie between 10 and 60 cm.")
        }
        if view == .side, standing != nil || !tape.isEmpty || !points.isEmpty {
            throw ValidationError(
                "--standing, --tape and --points go with --view rear: hip drop is seen from behind."
            )
        }
        if near != nil, view == .rear { throw ValidationError("--near goes with --view side.") }
        if standing == nil, !standingTape.isEmpty {
            throw ValidationError("--standing-tape goes with --standing.")
        }
        _ = try waist()
        _ = try standingWaist()
    }

    /// How the waistband is found in the clip.
    func waist() throws -> WaistMarking? {
        if !points.isEmpty { return .points(points.map(\.mark)) }
        return try marking(tape, option: "--tape")
    }

    /// How it is found in the clip of standing.
    func standingWaist() throws -> WaistMarking? {
        guard standing != nil else { return nil }
        let running = try waist()
        if standingTape.isEmpty {
            switch running {
            case .colours?: return running
            case .tape?, .points?:
                throw ValidationError(
                    "Say with --standing-tape where the waistband is in the standing clip."
                )
            case nil:
                throw ValidationError("--standing needs --tape or --points: it levels hip drop.")
            }
        }
        let told = try marking(standingTape, option: "--standing-tape")
        if case .points? = running, case .tape(let marks)? = told { return .points(marks) }
        return told
    }

    private func marking(_ arguments: [WaistArgument], option: String) throws -> WaistMarking? {
        guard let first = arguments.first else { return nil }
        if case .colours(let right, let left) = first {
            guard arguments.count == 1 else {
                throw ValidationError("\(option): name two colours once, or places, not both.")
            }
            return .colours(right: right, left: left)
        }
        let marks = arguments.compactMap { argument -> WaistMark? in
            if case .place(let place) = argument { place.mark } else { nil }
        }
        guard marks.count == arguments.count else {
            throw ValidationError("\(option): name two colours once, or places, not both.")
        }
        return .tape(marks.sorted { $0.seconds < $1.seconds })
    }

    func question(heightInSettings: Double?) throws -> GaitQuestion {
        GaitQuestion(
            clip: ClipRequest(
                path: video,
                view: view,
                waist: try waist(),
                runner: runner,
                slowMotionFactor: slowMotion
            ),
            standing: try standing.map { path in
                ClipRequest(path: path, view: .rear, waist: try standingWaist(), wantsPose: false)
            },
            bodyHeight: height?.length ?? heightInSettings.map { Distance(meters: $0 / 100) },
            tapeSpacing: tapeSpacing?.length,
            nearSide: near,
            knownStance: stance?.stance
        )
    }

    /// The clip's file name, without folders.
    var label: String { URL(filePath: video).lastPathComponent }
}
