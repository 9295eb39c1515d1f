extension GaitMeasure {
    /// The robust mean of the steps with its 95 % interval.
    ///
    /// The half-width is the root of the sum of squares of four parts: the scatter between steps,
    /// which more steps shrink, and points, camera and system (`KnownError`), which nothing shrinks;
    /// so no interval is narrower than the error the method is known to have. Values that are not
    /// numbers are left out. `nil` with fewer steps than the quantity needs, or for a unit it is not
    /// told in.
    public init?(_ steps: StepValues, in situation: MeasuringSituation) {
        guard let known = KnownError(steps.quantity, in: steps.unit),
            let mean = TrimmedMean(steps.values), mean.count >= known.minimumSteps,
            let scatter = mean.halfWidth
        else { return nil }
        let uncertainty = GaitUncertainty(
            scatter: scatter,
            points: known.waistShare * situation.waistPointsHalfWidth,
            camera: known.cameraHalfWidth(in: situation),
            system: known.system.value
        )
        self.init(
            quantity: steps.quantity,
            side: steps.side,
            value: mean.value,
            low: mean.value - uncertainty.total,
            high: mean.value + uncertainty.total,
            unit: steps.unit,
            steps: mean.count,
            trust: known.trust,
            uncertainty: uncertainty,
            waist: steps.quantity.isOfTheWaistband ? situation.waist : nil
        )
    }
}

extension GaitQuantity {
    /// Whether the tilt of the waistband is in it.
    var isOfTheWaistband: Bool {
        switch self {
        case .pelvicDrop, .pelvicDropMean, .pelvicDropDifference, .pelvicDropRange, .hipAdduction:
            true
        case .cadence, .trunkSideLean, .trunkForwardLean, .stepWidth, .overstride, .kneeFlexion,
            .verticalOscillation, .contactTime, .dutyFactor:
            false
        }
    }
}

extension KnownError {
    /// The camera's part with that of the standing baseline.
    ///
    /// Its standard error covers the pictures of one standing, doubled for 95 %. Without a baseline
    /// the roll of the camera stays, within 2 degrees where it was levelled by eye.
    func cameraHalfWidth(in situation: MeasuringSituation) -> Double {
        guard waistShare > 0 else { return camera.value }
        let unsure = situation.standing.map { 2 * abs($0.standardErrorDegrees) } ?? 2
        let standing = waistShare * (unsure.isFinite ? unsure : 2)
        return (camera.value * camera.value + standing * standing).squareRoot()
    }
}

extension MeasuringSituation {
    /// How far clicking the same two places once more, in the standing clip, tilts what it levels:
    /// 1 pixel a click under the loupe (our judgement), two clicks in each of two clips, doubled for
    /// 95 %.
    ///
    /// Tape stays where it sticks, so nothing of this is in it.
    var clickedAgainHalfWidth: Double {
        guard waist == .clickedPoints, standing != nil else { return 0 }
        let told = waistSpacingPixels.flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
        return 4 / (told ?? KnownError.usualSpacingPixels) * 180 / .pi
    }

    /// How far the followed points tilt the line between them at most, in degrees.
    var waistPointsHalfWidth: Double {
        guard let waist else { return 0 }
        let told = waistSpacingPixels.flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
        let spacing = told ?? KnownError.usualSpacingPixels
        // The angle is small: its tangent is the angle.
        let followed = KnownError.pointPixels(waist).value / spacing * 180 / .pi
        return (followed * followed + clickedAgainHalfWidth * clickedAgainHalfWidth).squareRoot()
    }
}
