import Foundation
public import Gait

/// Draws what was seen and measured onto a clip, frame by frame, in memory that does not grow.
public enum Annotator {
    /// Writes the clip (WebM, at most 1280 pixels on its long side) and the still (PNG) of a
    /// mid-stance; each whole or not at all.
    ///
    /// Throws `ClipProblem`, or `CancellationError` soon after the task was cancelled. Without a
    /// pose track there is no head to be found, so no face is covered.
    @concurrent public static func annotate(
        _ request: AnnotationRequest,
        limits: ClipLimits = ClipLimits(),
        progress: @Sendable (WatchProgress) -> Void = { _ in }
    ) async throws {
        let description = try ClipReader.describe(path: request.path, limits: limits)
        let plan = AnnotationPlan(request, description: description)
        let artist = FrameArtist(plan: plan, duration: description.duration / plan.slowness)
        var reader = try ClipReader(path: request.path, limits: limits)
        var writer = try ClipWriter(
            path: request.clipPath,
            width: plan.width,
            height: plan.height,
            frameRate: description.frameRate
        )
        guard var canvas = Canvas(width: plan.width, height: plan.height),
            var scaler = PictureScaler(
                from: (description.width, description.height),
                to: (plan.width, plan.height)
            )
        else {
            throw ClipProblem(
                path: request.clipPath,
                kind: .notWritable(reason: "there is not enough memory"),
                remedy: ClipRemedy.smaller
            )
        }
        var face = FaceCover()
        var frame = VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
        var small = Picture(width: 0, height: 0)
        var still = StillChoice(
            wanted: plan.stillSeconds ?? description.duration / 2,
            halfInterval: 0.5 / description.frameRate
        )
        while try reader.read(into: &frame) {
            try Task.checkCancellation()
            // Others wait for this thread too, among them whoever wants to cancel.
            await Task.yield()
            let seconds = frame.seconds / plan.slowness
            if request.blursFace,
                let head = face.region(plan.pose(at: seconds), seconds: seconds)
            {
                frame.picture.blur(head.centre, radius: head.radius)
            }
            scaler.scale(frame.picture, into: &small)
            canvas.load(small)
            artist.draw(on: &canvas, seconds: seconds)
            canvas.store(into: &small)
            if request.stillPath != nil { still.offer(small, seconds: frame.seconds) }
            try writer.write(small, seconds: frame.seconds)
            progress(WatchProgress(stage: .drawing, done: frame.index + 1, of: description.frames))
        }
        if let path = request.stillPath { try still.save(to: path) }
        try writer.finish()
    }

    /// Keeps the drawn frame nearest to a time.
    private struct StillChoice {
        let wanted: Double
        let halfInterval: Double
        private var picture: Picture?
        private var isFound = false

        init(wanted: Double, halfInterval: Double) {
            self.wanted = wanted
            self.halfInterval = halfInterval
        }

        mutating func offer(_ picture: Picture, seconds: Double) {
            guard !isFound, seconds >= wanted - 0.5 else { return }
            self.picture = picture
            isFound = seconds >= wanted - halfInterval
        }

        func save(to path: String) throws(ClipProblem) {
            guard let bytes = picture?.png() else { return }
            do {
                try Data(bytes).write(to: URL(filePath: path), options: .atomic)
            } catch {
                throw ClipProblem(
                    path: path,
                    kind: .notWritable(reason: error.localizedDescription),
                    remedy: "Make room on the disk, or choose a folder that you may write to."
                )
            }
        }
    }
}
