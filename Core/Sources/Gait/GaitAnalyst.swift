/// Turns the tracks of a clip into measures, or into the reasons why not.
public struct GaitAnalyst: Sendable {
    public init() {}

    public func analyse(_ clip: GaitClip) -> GaitAnalysis {
        GaitAnalysis(
            view: clip.view,
            description: clip.description,
            refusals: [.notEnoughToTell]
        )
    }
}
