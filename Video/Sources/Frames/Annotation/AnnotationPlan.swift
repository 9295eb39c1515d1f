import Anatomy
import Gait

/// All that is drawn, worked out once before the first frame.
struct AnnotationPlan: Sendable {
    let request: AnnotationRequest
    /// Output pixels per clip pixel.
    let scale: Double
    let width: Int
    let height: Int
    /// Clip seconds per true second.
    let slowness: Double
    /// Between frames, in true seconds.
    let interval: Double
    /// The number of the drop that the clip tells, side by side or as one.
    let drops: [GaitMeasure]
    /// How the waistband stands in the picture when level, for each supporting side.
    let level: [Side: Double]
    /// The mid-stance that is the still, as played; `nil` where there is no step.
    let stillSeconds: Double?

    /// Mid-stance is shown so long before and after it, in true seconds.
    static let window = 0.06
    static let longSide = 1280

    init(_ request: AnnotationRequest, description: ClipDescription) {
        self.request = request
        let longest = Double(max(description.width, description.height))
        let scale = min(1, Double(Self.longSide) / max(longest, 1))
        width = max(2, Int((Double(description.width) * scale).rounded()) & ~1)
        height = max(2, Int((Double(description.height) * scale).rounded()) & ~1)
        self.scale = scale
        slowness = max(request.analysis.description.slowMotionFactor, 0.01)
        interval = 1 / max(description.frameRate * slowness, 1)
        let analysis = request.analysis
        let sided = Side.allCases.compactMap { analysis.measure(.pelvicDrop, side: $0) }
        drops =
            analysis.isRefused
            ? [] : sided.isEmpty ? [analysis.measure(.pelvicDropMean)].compactMap(\.self) : sided
        var rises: [(step: GaitStep, rise: Double)] = []
        for step in analysis.steps {
            if let frame = Self.waist(request.waist, at: step.midStance, tolerance: interval * 2),
                let rise = frame.rise
            {
                rises.append((step, rise))
            }
        }
        level = Self.level(rises, drops: drops)
        stillSeconds = Self.stillStep(analysis, rises: rises, drops: drops)
            .map { $0.midStance * max(analysis.description.slowMotionFactor, 0.01) }
    }

    /// The waistband in the frame shown at a true time.
    func waist(at seconds: Double) -> WaistFrame? {
        Self.waist(request.waist, at: seconds, tolerance: interval * 0.75)
    }

    private static func waist(
        _ track: WaistTrack?,
        at seconds: Double,
        tolerance: Double
    ) -> WaistFrame? {
        guard let frames = track?.frames else { return nil }
        return TrackTimes.nearest(to: seconds, among: frames.count, tolerance: tolerance) {
            frames[$0].seconds
        }.map { frames[$0] }
    }

    func pose(at seconds: Double) -> PoseFrame? {
        guard let frames = request.pose?.frames else { return nil }
        return TrackTimes.nearest(to: seconds, among: frames.count, tolerance: interval * 0.75) {
            frames[$0].seconds
        }.map { frames[$0] }
    }

    /// The step whose mid-stance is shown at a true time, with its number from 0.
    func step(at seconds: Double) -> (index: Int, step: GaitStep)? {
        let steps = request.analysis.steps
        return TrackTimes.nearest(to: seconds, among: steps.count, tolerance: Self.window) {
            steps[$0].midStance
        }.map { ($0, steps[$0]) }
    }

    /// The drop that belongs to a supporting side.
    func drop(of side: Side?) -> GaitMeasure? {
        drops.first { $0.side == side } ?? drops.first { $0.side == nil }
    }

    // MARK: - Once

    /// The mean line at mid-stance, turned back by the drop that was measured there: what the
    /// standing line is in the picture, whatever the camera's roll.
    private static func level(
        _ rises: [(step: GaitStep, rise: Double)],
        drops: [GaitMeasure]
    ) -> [Side: Double] {
        var level: [Side: Double] = [:]
        for side in Side.allCases {
            let own = rises.filter { $0.step.side == side }.map(\.rise)
            guard !own.isEmpty,
                let drop = drops.first(where: { $0.side == side || $0.side == nil })
            else { continue }
            let mean = own.reduce(0, +) / Double(own.count)
            // On the right leg the left side sinks, so the right one is higher by the drop.
            level[side] = side == .right ? mean - drop.value : mean + drop.value
        }
        return level
    }

    /// The step with the median drop of the side that drops more; without a waistband the middle one.
    private static func stillStep(
        _ analysis: GaitAnalysis,
        rises: [(step: GaitStep, rise: Double)],
        drops: [GaitMeasure]
    ) -> GaitStep? {
        let worse = drops.max { $0.value < $1.value }?.side
        let own = rises.filter { worse == nil || $0.step.side == worse }
            .sorted { $0.rise < $1.rise }
        if !own.isEmpty { return own[own.count / 2].step }
        let steps = analysis.steps
        return steps.isEmpty ? nil : steps[steps.count / 2]
    }
}
