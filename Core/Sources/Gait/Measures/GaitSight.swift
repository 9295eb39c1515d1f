import Anatomy

/// All that was seen in a clip, cleaned and cut into steps, with what speaks against it.
struct GaitSight: Sendable {
    var refusals: [GaitRefusal]
    var steps: [GaitStep] = []
    var stepTime: Double?
    var body: BodySignals?
    var tilt: PelvicTilt?
    /// The side nearer to the camera; follows from where the runner faces unless it was given.
    var near: Side?
    var events: FootEvents?
    var situation: MeasuringSituation

    /// Whether what speaks against the clip makes everything else meaningless: no step is told from
    /// the next without feet.
    var isAllSaid: Bool {
        if refusals.contains(.feetCutOff) { return true }
        return switch refusals.first {
        case .noPose, .tooFewPixels: true
        case .nobodyFound: refusals.count == 1 && body == nil && tilt == nil
        default: false
        }
    }

    init(_ clip: GaitClip) {
        let judge = ClipJudge(clip)
        let track = clip.pose?.sound
        let waistTimes = clip.waist?.sound.frames.map(\.seconds) ?? []
        let poseTimes = track?.frames.map(\.seconds) ?? []
        let times = poseTimes.count >= waistTimes.count ? poseTimes : waistTimes
        situation = MeasuringSituation(
            view: clip.view,
            waist: clip.waist?.method,
            standing: clip.standing,
            captureRate: TimeGrid(times: times)?.rate ?? clip.description.captureRate
        )
        guard track != nil || clip.waist != nil else {
            refusals = [clip.isNobodySeen ? .nobodyFound : .noPose]
            return
        }
        refusals = judge.ofTheClip(times: times)
        if clip.isRunnerUnclear { refusals.append(.severalRunners) }
        if clip.view == .rear { tilt = clip.waist.flatMap(PelvicTilt.init) }
        situation.waistSpacingPixels = tilt?.spacing
        if let track {
            see(track, judge)
        }
        if clip.view == .side, let body {
            events = FootEvents(body)
            near = clip.nearSide ?? events.map { $0.direction > 0 ? .right : .left }
        }
        if !isAllSaid { findSteps(clip) }
    }

    private mutating func see(_ track: PoseTrack, _ judge: ClipJudge) {
        let against = judge.ofThePose(track)
        // Where the network finds nobody the tape may still be seen.
        if against == [.nobodyFound], tilt != nil { return }
        if case .tooFewPixels? = against.first {
            refusals = against
            return
        }
        refusals += against
        guard let rough = BodySignals.legLength(track), rough > 1 else { return }
        let legs = LegSwaps(track, legLength: rough)
        if legs.swappedShare > ClipLaws.mostSwapped {
            refusals.append(.sidesSwapped(share: legs.swappedShare))
        }
        if legs.droppedShare > ClipLaws.mostLost,
            !refusals.contains(where: { if case .framesLost = $0 { true } else { false } })
        {
            refusals.append(.framesLost(share: legs.droppedShare))
        }
        body = BodySignals(legs.track, legLength: rough)
        situation.legLengthPixels = body == nil ? nil : rough
    }

    private mutating func findSteps(_ clip: GaitClip) {
        guard let height else {
            refusals = refusals.isEmpty ? [.waistLost(share: 1)] : refusals
            return
        }
        let isOfWaistband = height == tilt?.height
        let stances = MidStances(
            height: height,
            bias: isOfWaistband ? MidStances.markerBias : MidStances.networkBias
        )
        stepTime = stances.stepTime
        guard let stepTime else { return }
        var sides = [Side?](repeating: nil, count: stances.times.count)
        if let body {
            sides = StepSides.byAnkles(stances.times, body)
        } else if let stance = clip.knownStance {
            sides = StepSides.counted(stances.times, from: stance, stepTime: stepTime)
        }
        steps = zip(stances.times, sides).map { GaitStep(side: $1, midStance: $0) }
        if body == nil, let tilt, tilt.lostShare > ClipLaws.mostLost {
            refusals.append(.waistLost(share: tilt.lostShare))
        }
        if clip.view == .side { findEvents(stepTime: stepTime) }
    }

    /// Of the hips, else of the waistband, else of the shoulders: a later one only if it is seen
    /// for clearly longer.
    ///
    /// How far ahead of mid-stance the network's hips are lowest is known to 4 ms; of what sits on
    /// the body it differed by 10 ms between two laboratories.
    ///
    /// From beside, of the nearer hip and shoulder: a network guesses the farther ones, whose
    /// height then follows the nearer leg (80 ms on every second step of the drawn figure).
    private var height: Signal? {
        var best: Signal?
        var most = 0
        let candidates: [Signal?] =
            if let body, let near {
                [
                    body.hip(near).middle(body.shoulder(near)).y, body.hip(near).y,
                    body.shoulder(near).y,
                ]
            } else {
                [body?.midHip.y, tilt?.height, body?.midShoulder.y]
            }
        for signal in candidates.compactMap(\.self) {
            let known = signal.values.count(where: \.isFinite)
            if Double(known) > 1.1 * Double(most) { (best, most) = (signal, known) }
        }
        return best
    }

    /// Contact and toe-off of the nearer foot, where both are told and lie in order.
    private mutating func findEvents(stepTime: Double) {
        guard let body, let events, let near, body.grid.rate >= FootEvents.lowestRate else {
            return
        }
        for index in steps.indices where steps[index].side == near {
            let middle = steps[index].midStance
            guard let contact = events.contact(near, before: middle, stepTime: stepTime),
                let toeOff = events.toeOff(near, after: middle, stepTime: stepTime),
                toeOff - contact > 0.1, toeOff - contact < 1.5 * stepTime
            else { continue }
            steps[index].contact = contact
            steps[index].toeOff = toeOff
        }
    }
}
