extension StandingBaseline {
    /// The mean tilt over the stillest two seconds of a standing clip, or why there is none.
    public static func reading(_ track: WaistTrack) -> Result<StandingBaseline, GaitRefusal> {
        .failure(.noStandingBaseline)
    }
}
