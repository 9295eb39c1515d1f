import Testing

@testable import Companion

@Suite struct ImportPaceTests {
    private func progress(_ files: Int, of total: Int? = nil, bytes: Int64) -> ReadingProgress {
        ReadingProgress(filesDone: files, filesTotal: total, bytesDone: bytes, bytesTotal: 1000)
    }

    @Test func `nothing is told from less than a second`() {
        var pace = ImportPace()
        pace.note(progress(1, bytes: 10), seconds: 0)
        pace.note(progress(9, bytes: 90), seconds: 0.9)
        #expect(pace.filesPerSecond == nil)
        #expect(progress(9, of: 100, bytes: 90).words(pace) == "9 of 100 files, 9 %")
    }

    @Test func `a steady pace tells its rate and what is left`() {
        var pace = ImportPace()
        for second in 0...4 {
            pace.note(progress(10 * second, bytes: Int64(100 * second)), seconds: Double(second))
        }
        let now = progress(40, of: 100, bytes: 400)
        #expect(pace.filesPerSecond == 10)
        #expect(pace.secondsLeft(now) == 6)
        #expect(now.words(pace) == "40 of 100 files, 40 %, 10 files a second, about 6 s left")
    }

    /// Known files fly past; once new ones come, the slow seconds count alone.
    @Test func `only the last seconds count`() throws {
        var pace = ImportPace()
        for second in 0...4 {
            pace.note(progress(100 * second, bytes: Int64(100 * second)), seconds: Double(second))
        }
        for second in 5...24 {
            let files = 400 + (second - 4)
            pace.note(progress(files, bytes: Int64(files)), seconds: Double(second))
        }
        #expect(pace.filesPerSecond == 1)
        #expect(pace.secondsLeft(progress(420, bytes: 420)) == 580)
        #expect(progress(1420, bytes: 420).words(pace).hasPrefix("1,420 files, 42 %"))
    }

    @Test func `the end of an unknown size is not foretold`() {
        var pace = ImportPace()
        for second in 0...3 {
            pace.note(ReadingProgress(filesDone: second, bytesDone: 0), seconds: Double(second))
        }
        let now = ReadingProgress(filesDone: 3, bytesDone: 0)
        #expect(pace.secondsLeft(now) == nil)
        #expect(now.share == nil)
        #expect(now.words(pace) == "3 files, 1 file a second")
    }
}
