import Evidence

extension KnownError {
    /// What is known of the error of `quantity` told in `unit`; `nil` for a unit it is not told in.
    init?(_ quantity: GaitQuantity, in unit: GaitUnit) {
        let known: KnownError
        switch (quantity, unit) {
        case (.cadence, .stepsPerMinute): known = .cadence
        case (.pelvicDrop, .degrees): known = .pelvicDrop
        case (.pelvicDropMean, .degrees): known = .pelvicDropMean
        case (.pelvicDropDifference, .degrees): known = .pelvicDropDifference
        case (.pelvicDropRange, .degrees): known = .pelvicDropRange
        case (.hipAdduction, .degrees): known = .hipAdduction
        case (.trunkSideLean, .degrees): known = .trunkSideLean
        case (.trunkForwardLean, .degrees): known = .trunkForwardLean
        case (.kneeFlexion, .degrees): known = .kneeFlexion
        case (.stepWidth, .centimeters): known = .stepWidth
        case (.stepWidth, .legLengths): known = KnownError.stepWidth.inLegLengths
        case (.overstride, .centimeters): known = .overstride
        case (.overstride, .legLengths): known = KnownError.overstride.inLegLengths
        case (.verticalOscillation, .centimeters): known = .verticalOscillation
        case (.verticalOscillation, .legLengths):
            known = KnownError.verticalOscillation.inLegLengths
        case (.contactTime, .milliseconds): known = .contactTime
        case (.dutyFactor, .fraction): known = .dutyFactor
        default: return nil
        }
        self = known
    }

    private var inLegLengths: KnownError {
        func scaled(_ figure: Figure) -> Figure {
            Figure(figure.value / Self.legCentimeters, figure.basis)
        }
        return KnownError(
            system: scaled(system),
            systemBetweenClips: scaled(systemBetweenClips),
            camera: scaled(camera),
            waistShare: waistShare,
            trust: trust,
            minimumSteps: minimumSteps,
            detectable: detectable.map(scaled)
        )
    }
}

// MARK: - The pelvis

extension KnownError {
    static let pelvicDrop = KnownError(
        system: lineOnTheBody,
        systemBetweenClips: Figure(1.5, remarked),
        camera: Figure(1.2, .measured("roll left by standing 1.0, elevation and azimuth 0.6")),
        waistShare: 1,
        trust: .measured,
        detectable: Figure(2.8, .published(.smallestChange))
    )

    /// Roll enters the two sides with opposite signs and leaves their mean.
    static let pelvicDropMean = KnownError(
        system: lineOnTheBody,
        systemBetweenClips: Figure(1.5, remarked),
        camera: Figure(0.6, offAxis),
        trust: .measured
    )

    static let pelvicDropDifference = KnownError(
        system: Figure(4.2, .judgement("each side is off by its own 3.0")),
        systemBetweenClips: Figure(2.1, remarked),
        camera: Figure(2.1, .measured("roll left by standing, twice; elevation and azimuth 0.6")),
        waistShare: 2,
        trust: .measured
    )

    static let pelvicDropRange = KnownError(
        system: Figure(4.2, .measured("two lines differ by 2.1 degrees rms over time; doubled")),
        systemBetweenClips: Figure(2.1, remarked),
        camera: Figure(0.6, offAxis),
        trust: .rough
    )

    static let hipAdduction = KnownError(
        system: Figure(8, .measured("thigh line off by 3.8 and 3.5 on a drawn figure; pelvis 1.5")),
        systemBetweenClips: Figure(4, remarked),
        camera: Figure(2.3, .judgement("roll within 2 degrees by eye; pelvis 1.2")),
        waistShare: 1,
        trust: .rough,
        detectable: Figure(3.8, .published(.smallestChange))
    )

    private static let lineOnTheBody = Figure(
        3,
        .measured("front and back marker lines differ by 1.6 degrees in the mean: 1.5, doubled")
    )
    private static let offAxis = Basis.measured(
        "projected movement: 5 degrees up, 15 degrees aside"
    )
    private static let remarked = Basis.judgement(
        "the same body, marked anew: half of what the place of the points brings stays"
    )
}

// MARK: - Trunk, legs and feet

extension KnownError {
    static let trunkSideLean = KnownError(
        system: Figure(2.5, .judgement("0.9 and 0.1 off on a drawn figure; people wear clothes")),
        systemBetweenClips: Figure(1.25, remarked),
        camera: levelledByEye,
        trust: .measured,
        detectable: Figure(2.3, .published(.smallestChange))
    )

    static let trunkForwardLean = KnownError(
        system: Figure(10, .measured("5 degrees off on a drawn figure; doubled")),
        systemBetweenClips: Figure(2, .measured("the offset was constant to 1.0 degree; doubled")),
        camera: levelledByEye,
        trust: .changeOnly
    )

    static let kneeFlexion = KnownError(
        system: Figure(14, .measured("7.1 degrees off on a drawn figure, near leg; doubled")),
        systemBetweenClips: Figure(7, remarked),
        camera: Figure(1, .judgement("beside the runner within 10 degrees")),
        trust: .rough,
        detectable: Figure(3.8, .published(.smallestChange))
    )

    static let stepWidth = KnownError(
        system: Figure(4.8, .measured("2.4 cm off on a drawn figure; doubled")),
        systemBetweenClips: Figure(2.4, remarked),
        camera: Figure(0.5, .judgement("scale within 5 percent of some 10 cm")),
        trust: .rough
    )

    static let overstride = KnownError(
        system: Figure(
            5.6,
            .measured(
                "2.2 cm rms on a drawn figure; landing found to 6 ms, 1.7 cm of belt; doubled"
            )
        ),
        systemBetweenClips: Figure(2.8, remarked),
        camera: Figure(1, .judgement("beside the runner within 10 degrees")),
        trust: .rough
    )

    /// Values are per stride: six steps a side leave five.
    static let verticalOscillation = KnownError(
        system: Figure(1.5, .judgement("0.4 to 0.6 cm off on a drawn figure; scale from height")),
        systemBetweenClips: Figure(0.75, remarked),
        camera: Figure(0.4, .judgement("scale within 5 percent of some 8 cm")),
        trust: .measured,
        minimumSteps: 5
    )

    private static let levelledByEye = Figure(
        2,
        .judgement("levelled by eye: roll within 2 degrees")
    )
}

// MARK: - Times

extension KnownError {
    static let cadence = KnownError(
        system: Figure(2, .measured("within 1 percent on drawn figures")),
        systemBetweenClips: Figure(2, .judgement("nothing about it belongs to the runner")),
        camera: Figure(0, .judgement("time does not depend on where the camera stands")),
        trust: .measured
    )

    static let contactTime = KnownError(
        system: Figure(60, simulatedLandings),
        systemBetweenClips: Figure(30, remarked),
        camera: Figure(0, .judgement("time does not depend on where the camera stands")),
        trust: .rough,
        minimumSteps: 10
    )

    /// Twice the 30 ms that two laboratory runners gave: over simulated feet those held the truth in
    /// two of three clips only (docs/gait-uncertainty.md).
    private static let simulatedLandings = Basis.judgement(
        "30 ms in two runners, doubled for feet that move otherwise"
    )

    /// Contact time over a stride of some 0.68 s.
    static let dutyFactor = KnownError(
        system: Figure(0.09, simulatedLandings),
        systemBetweenClips: Figure(0.045, remarked),
        camera: Figure(0, .judgement("time does not depend on where the camera stands")),
        trust: .rough,
        minimumSteps: 10
    )
}
