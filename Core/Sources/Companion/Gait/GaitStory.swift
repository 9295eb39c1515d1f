import Gait
public import Measure
import Wording

extension GaitShelf {
    /// What the newest clip up to `day` in which something stands out adds to the story of the pain.
    ///
    /// Empty where no kept clip shows anything beyond its error.
    public func storySentences(on day: CalendarDay) throws -> [String] {
        let filmed = try gaitRecords().last { $0.day <= day && !$0.analysis.notices.isEmpty }
        return filmed.map { $0.analysis.storySentences(filmedOn: $0.day) } ?? []
    }
}
