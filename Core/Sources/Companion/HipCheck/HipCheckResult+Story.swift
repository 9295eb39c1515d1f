public import Measure
import Wording

extension HipCheckResult {
    /// The story before the pain in sentences; `nil` when the day it began is not known.
    public func storySentences(unit: DistanceUnit) -> [String]? {
        story.map { story in
            [story.headline] + story.sentences(unit: unit) + [sitting.sentence].compactMap(\.self)
        }
    }
}
