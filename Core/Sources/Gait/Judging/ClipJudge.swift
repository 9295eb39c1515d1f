import Anatomy

/// Decides whether a clip can be measured at all, before its steps are looked at.
struct ClipJudge: Sendable {
    private let clip: GaitClip

    init(_ clip: GaitClip) { self.clip = clip }

    /// Of what every clip has.
    func ofTheClip(times: [Double]) -> [GaitRefusal] {
        guard let first = times.first, let last = times.last, times.count >= 4,
            let grid = TimeGrid(times: times)
        else {
            return [.tooShort(seconds: 0, needed: ClipLaws.shortest)]
        }
        var refusals: [GaitRefusal] = []
        if grid.rate < ClipLaws.lowestRate - 0.5 {
            refusals.append(
                .frameRateTooLow(framesPerSecond: grid.rate, needed: ClipLaws.lowestRate)
            )
        }
        if last - first < ClipLaws.shortest {
            refusals.append(.tooShort(seconds: last - first, needed: ClipLaws.shortest))
        }
        if let shift = clip.cameraShift, shift.isFinite, shift > ClipLaws.mostCameraShift {
            refusals.append(.cameraMoves(shareOfWidth: shift))
        }
        return refusals
    }

    /// Of the network's points; `track` is sound, as it was seen, before any repair.
    func ofThePose(_ track: PoseTrack) -> [GaitRefusal] {
        let seen = track.frames.filter(\.showsBody)
        let count = Double(max(1, track.frames.count))
        let lost = 1 - Double(seen.count) / count
        guard seen.count >= 4 else { return [.nobodyFound] }
        let height = Self.height(seen)
        // What so few pixels tell of the rest would send the runner the wrong way.
        if let height, height < ClipLaws.fewestPixels {
            return [.tooFewPixels(height: height, needed: ClipLaws.fewestPixels)]
        }
        var refusals: [GaitRefusal] = []
        if lost > ClipLaws.mostLost { refusals.append(.framesLost(share: lost)) }
        if let height, track.height > 0 {
            let share = height / Double(track.height)
            if share < ClipLaws.smallestRunner {
                refusals.append(
                    .runnerTooSmall(shareOfHeight: share, needed: ClipLaws.smallestRunner)
                )
            }
        }
        refusals += cutOff(seen, track)
        if let wrong = view(seen) { refusals.append(wrong) }
        let disagreement = Order.median(seen.compactMap(\.mirrorDisagreementDegrees).map(abs))
        if clip.view == .rear, let disagreement, disagreement > ClipLaws.mostDisagreement {
            refusals.append(.pointsDisagree(degrees: disagreement))
        }
        return refusals
    }

    /// In pixels, from the head (or shoulders, the head then being a quarter of the rest above) to the
    /// lower foot.
    private static func height(_ seen: [PoseFrame]) -> Double? {
        let heights = seen.compactMap { frame -> Double? in
            let feet = [frame[.leftHeel], frame[.rightHeel], frame[.leftAnkle], frame[.rightAnkle]]
                .compactMap { $0?.point.y }
            guard let foot = feet.max() else { return nil }
            if let nose = frame[.nose]?.point.y { return foot - nose }
            guard let left = frame[.leftShoulder]?.point.y,
                let right = frame[.rightShoulder]?.point.y
            else { return nil }
            return (foot - (left + right) / 2) * 1.22
        }
        return Order.median(heights)
    }

    private func cutOff(_ seen: [PoseFrame], _ track: PoseTrack) -> [GaitRefusal] {
        let bottom = Double(track.height)
        let width = Double(track.width)
        func outside(_ point: TrackedPoint?) -> Bool {
            guard let point = point?.point else { return true }
            return point.y >= bottom || point.y < 0 || point.x < 0 || point.x >= width
        }
        func share(_ isCut: (PoseFrame) -> Bool) -> Double {
            Double(seen.count(where: isCut)) / Double(seen.count)
        }
        var refusals: [GaitRefusal] = []
        if share({ outside($0[.leftAnkle]) || outside($0[.rightAnkle]) }) > ClipLaws.mostLost {
            refusals.append(.feetCutOff)
        }
        if share({ outside($0[.leftHip]) || outside($0[.rightHip]) }) > ClipLaws.mostLost {
            refusals.append(.waistCutOff)
        }
        return refusals
    }

    /// Whether the runner is seen from where the clip says.
    private func view(_ seen: [PoseFrame]) -> GaitRefusal? {
        let widths = seen.compactMap { frame -> Double? in
            guard let left = frame[.leftShoulder]?.point, let right = frame[.rightShoulder]?.point,
                let leftHip = frame[.leftHip]?.point, let rightHip = frame[.rightHip]?.point
            else { return nil }
            let trunk = left.middle(right).distance(to: leftHip.middle(rightHip))
            return trunk > 0 ? (right.x - left.x) / trunk : nil
        }
        guard let width = Order.median(widths) else { return nil }
        let behind = ClipLaws.narrowestShouldersBehind...ClipLaws.widestShouldersBehind
        let askew = Double(widths.count { !behind.contains($0) }) / Double(widths.count)
        switch clip.view {
        case .rear where !behind.contains(width) || askew > ClipLaws.mostAskew:
            return .wrongView(expected: .rear)
        case .side where abs(width) > ClipLaws.widestShouldersBeside:
            return .wrongView(expected: .side)
        case .rear, .side: return nil
        }
    }
}

extension PoseFrame {
    /// Whether the trunk is there and the network believes in it.
    var showsBody: Bool {
        let trunk = [
            self[.leftShoulder], self[.rightShoulder], self[.leftHip], self[.rightHip],
        ].compactMap { $0 }
        return trunk.count == 4 && trunk.reduce(0) { $0 + $1.visibility } / 4 >= 0.5
    }
}
