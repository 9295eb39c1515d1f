extension StandingBaseline {
    /// How long must be stood still, in seconds.
    static let duration = 2.0
    /// A pelvis that sways by more (standard deviation, degrees) was not standing quietly: our
    /// judgement; a laboratory trial has 0.03 to 0.06, tape adds 0.25 to 0.5 a frame.
    static let mostSway = 1.0

    /// The mean tilt over the stillest two seconds of a standing clip, or why there is none.
    ///
    /// Half the swing of slow sway goes into the standard error: frames of two seconds are not
    /// independent, so the error is that of the means of its four half seconds.
    public static func reading(_ track: WaistTrack) -> Result<StandingBaseline, GaitRefusal> {
        let sound = track.sound
        let frames = sound.frames.compactMap { frame -> (seconds: Double, tilt: Double)? in
            guard let right = frame.right, let left = frame.left, right != left else { return nil }
            return (
                frame.seconds,
                Angle.direction(x: right.x - left.x, y: left.y - right.y)
            )
        }
        let lost = 1 - Double(frames.count) / Double(max(1, sound.frames.count))
        guard let first = frames.first, let last = frames.last else {
            return .failure(.waistLost(share: 1))
        }
        guard last.seconds - first.seconds >= duration - 0.1 else {
            return .failure(.tooShort(seconds: last.seconds - first.seconds, needed: duration))
        }
        guard lost <= ClipLaws.mostLost else { return .failure(.waistLost(share: lost)) }
        guard let still = stillest(frames) else { return .failure(.noStandingBaseline) }
        guard still.sway <= mostSway else {
            return .failure(.standingNotStill(degrees: still.sway))
        }
        return .success(still.baseline)
    }

    /// Tries a window from every eighth of a second on.
    private static func stillest(
        _ frames: [(seconds: Double, tilt: Double)]
    ) -> (baseline: StandingBaseline, sway: Double)? {
        var best: (baseline: StandingBaseline, sway: Double)?
        var next = -Double.infinity
        var from = 0
        while from < frames.count {
            let begin = frames[from].seconds
            defer { from += 1 }
            guard begin >= next else { continue }
            next = begin + 0.125
            guard frames[frames.count - 1].seconds - begin >= duration - 0.1 else { break }
            let window = frames[from...].prefix { $0.seconds <= begin + duration }
            let tilts = Hampel.cleaned(window.map(\.tilt), floor: 1)
            guard let mean = Order.mean(tilts), let sway = Order.deviation(tilts) else { continue }
            let parts = (0..<4).compactMap { part -> Double? in
                let start = begin + Double(part) * duration / 4
                let inside = zip(window, tilts).filter {
                    $0.0.seconds >= start && $0.0.seconds < start + duration / 4
                }
                return Order.mean(inside.map(\.1))
            }
            guard parts.count == 4, let scatter = Order.deviation(parts) else { continue }
            if sway < best?.sway ?? .infinity {
                best = (
                    StandingBaseline(
                        tiltDegrees: mean,
                        standardErrorDegrees: scatter / 2,
                        seconds: (window.last?.seconds ?? begin) - begin
                    ), sway
                )
            }
        }
        return best
    }
}
