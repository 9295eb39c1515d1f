public import Gait
public import Measure

extension GaitAnalysis {
    /// What a clip adds to how the pain came about: an observation, never a cause.
    ///
    /// Empty where nothing stands out beyond its error.
    public func storySentences(filmedOn day: CalendarDay) -> [String] {
        let seen = notices.flatMap(\.measures).map(\.sentence)
        guard !seen.isEmpty else { return [] }
        return [
            "The clip of \(day.words) shows: \(seen.joined(separator: " ")) Whether it came before "
                + "the pain or with it, no clip tells."
        ]
    }
}
