public import Measure
public import MovementScreen

/// Keeps the screens that a runner did, one for each day.
public protocol ScreenShelf: Sendable {
    /// Oldest first.
    func screens() throws -> [ScreenSheet]
    /// Keeps a screen, in the place of one of the same day.
    func save(_ sheet: ScreenSheet) throws
    /// Takes out the screen of a day; `false` when there is none.
    func removeScreen(on day: CalendarDay) throws -> Bool
}
