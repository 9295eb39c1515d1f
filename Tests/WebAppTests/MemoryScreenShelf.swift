import Companion
import Measure
import MovementScreen
import Synchronization

/// Keeps screens in memory.
final class MemoryScreenShelf: ScreenShelf {
    private let sheets = Mutex<[ScreenSheet]>([])

    func screens() throws -> [ScreenSheet] { sheets.withLock { $0.sorted { $0.day < $1.day } } }

    func save(_ sheet: ScreenSheet) throws {
        sheets.withLock { sheets in
            sheets.removeAll { $0.day == sheet.day }
            sheets.append(sheet)
        }
    }

    func removeScreen(on day: CalendarDay) throws -> Bool {
        sheets.withLock { sheets in
            let count = sheets.count
            sheets.removeAll { $0.day == day }
            return sheets.count < count
        }
    }
}
