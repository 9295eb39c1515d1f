public import Measure

extension FirstAdvice {
    /// How far training alone would allow; pain only ever takes away from it.
    public struct Limits: Sendable, Hashable {
        /// `nil` without enough training history.
        public var longestRunTomorrow: Distance?
        /// What is left of the week that tomorrow belongs to; `nil` without enough history.
        public var weekRemaining: Distance?

        public init(longestRunTomorrow: Distance? = nil, weekRemaining: Distance? = nil) {
            self.longestRunTomorrow = longestRunTomorrow
            self.weekRemaining = weekRemaining
        }
    }
}
