import Anatomy
import Foundation
import Gait
import Measure
import Testing

@Suite struct GaitCoverageTests {
    static let tables = (SimulatedSetting.rear + SimulatedSetting.side)
        .map { CoverageTable($0, clips: 250) }

    /// The same through the analyst, picture by picture.
    static let whole = (SimulatedSetting.rear + SimulatedSetting.side)
        .map { CoverageTable($0, clips: 8, wholeClips: true) }

    static let forbidden = CoverageTable(.forbidden, clips: 250)

    static let page = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/gait-uncertainty.md")

    @Test(arguments: tables.indices)
    func `every interval holds the truth in nine clips of ten`(_ index: Int) {
        let table = Self.tables[index]
        #expect(!table.rows.isEmpty)
        for row in table.rows {
            #expect(row.clips >= 150, "\(table.setting) \(row.quantity): too few to tell")
            #expect(row.share >= 0.9, "\(table.setting) \(row.quantity): \(row.share)")
        }
    }

    @Test func `clips looked at picture by picture hold the truth as often`() {
        #expect(Self.whole.flatMap(\.refusals) == [])
        for quantity in GaitQuantity.allCases {
            let rows = Self.whole.compactMap { $0[quantity] }
            let clips = rows.reduce(0) { $0 + $1.clips }
            guard clips > 0 else { continue }
            let share = Double(rows.reduce(0) { $0 + $1.held }) / Double(clips)
            #expect(share >= 0.9, "\(quantity): \(share) of \(clips)")
        }
    }

    @Test func `no interval is so wide that it holds anything`() throws {
        for table in Self.tables where table.setting.view == .rear && table.setting.hasStanding {
            #expect(try #require(table[.pelvicDrop]).medianHalfWidth <= 3.8, "\(table.setting)")
        }
        let usual = try #require(Self.tables.first)
        #expect(try #require(usual[.pelvicDrop]).medianHalfWidth <= 3.5)
        #expect(try #require(usual[.trunkSideLean]).medianHalfWidth <= 4)
        #expect(try #require(usual[.cadence]).medianHalfWidth <= 4)
    }

    @Test func `the table is that of the page`() throws {
        let lines = CoverageTable.head + (Self.tables + [Self.forbidden]).flatMap(\.lines)
        let text = lines.joined(separator: "\n")
        Attachment.record(text, named: "gait-coverage.txt")
        let (start, end) = ("<!-- coverage -->\n", "\n<!-- end of coverage -->")
        var page = try String(contentsOf: Self.page, encoding: .utf8)
        let from = try #require(page.range(of: start)).upperBound
        let to = try #require(page.range(of: end)).lowerBound
        if ProcessInfo.processInfo.environment["HIPWISE_RECORD"] != nil {
            page.replaceSubrange(from..<to, with: text)
            try Data(page.utf8).write(to: Self.page)
            Issue.record("wrote docs/gait-uncertainty.md", severity: .warning)
            return
        }
        #expect(
            String(page[from..<to]) == text,
            "out of date: HIPWISE_RECORD=1 swift test --package-path Core --filter GaitCoverage"
        )
    }

    @Test func `without a standing clip only the mean of the sides can be told`() throws {
        let table = try #require(Self.tables.first { !$0.setting.hasStanding })
        #expect(table[.pelvicDropMean] != nil)
        #expect(table[.pelvicDrop] == nil && table[.pelvicDropDifference] == nil)
        // Told all the same, the difference would not be what its interval claims.
        #expect(try #require(Self.forbidden[.pelvicDropDifference]).share < 0.9)
        #expect(try #require(Self.forbidden[.pelvicDropMean]).share >= 0.9)
    }
}

@Suite struct SimulatedRunnerTests {
    /// What was put in comes out where nothing is wrong.
    @Test func `the truth is the style that was drawn`() throws {
        var style = SimulatedRunner.Style()
        (style.dropRight, style.dropLeft, style.lean) = (2, 6, 3)
        let truth = ClipReading.truth(style, view: .rear)
        func found(_ quantity: GaitQuantity, _ side: Side? = nil) throws -> Double {
            try #require(truth[ClipReading.Key(quantity: quantity, side: side)])
        }
        #expect(abs(try found(.pelvicDrop, .right) - 2) < 0.05)
        #expect(abs(try found(.pelvicDrop, .left) - 6) < 0.05)
        #expect(abs(try found(.pelvicDropMean) - 4) < 0.05)
        #expect(abs(try found(.pelvicDropDifference) + 4) < 0.05)
        #expect(abs(try found(.cadence) - 60 / style.stepSeconds) < 0.01)
        #expect(abs(try found(.trunkSideLean, .right) - 3) < 0.3)
    }

    @Test func `from the side it runs as people do`() throws {
        let style = SimulatedRunner.Style()
        let truth = ClipReading.truth(style, view: .side)
        func found(_ quantity: GaitQuantity, _ side: Side? = nil) throws -> Double {
            try #require(truth[ClipReading.Key(quantity: quantity, side: side)])
        }
        #expect((35...60).contains(try found(.kneeFlexion, .right)))
        #expect(abs(try found(.verticalOscillation) * 0.84 - style.bounce) < 0.012)
        #expect((0.1...0.45).contains(try found(.overstride, .right)))
        #expect(abs(try found(.contactTime, .right) - 1000 * 0.71 * 0.344) < 0.01)
    }

    @Test func `the camera measures as design did`() {
        // Straight behind at 3.5 m, a point half a metre to the right.
        let camera = PinholeCamera(view: .rear)
        let seen = camera.see(Vector(0.5, 0.9, 0))
        #expect(abs(seen.x - (540 + 2800 * 0.5 / 3.5)) < 1e-9 && abs(seen.y - 960) < 1e-9)
        // Higher in the world is higher in the picture; ahead is to the right from the right side.
        #expect(camera.see(Vector(0, 1.5, 0)).y < 960)
        #expect(PinholeCamera(view: .side).see(Vector(0, 0.9, 0.5)).x > 540)
        // Roll turns the picture: two degrees for two degrees, whichever way.
        let rolled = PinholeCamera(view: .rear, roll: 2)
        let (right, left) = (rolled.see(Vector(0.2, 0.9, 0)), rolled.see(Vector(-0.2, 0.9, 0)))
        #expect(abs(atan2(left.y - right.y, right.x - left.x) * 180 / .pi - 2) < 1e-9)
    }

    @Test func `roll moves the sides against each other and leaves their mean`() throws {
        let style = SimulatedRunner.Style(dropRight: 3, dropLeft: 3)
        let setting = SimulatedSetting(name: "no standing", hasStanding: false, jitter: 0, lost: 0)
        func mean(roll: Double) throws -> Double {
            let reading = ClipReading(
                SimulatedRunner(exactly: style),
                setting,
                camera: PinholeCamera(view: .rear, roll: roll),
                errors: nil,
                random: SeededGenerator(seed: 1)
            )
            let values = try #require(
                reading.values[ClipReading.Key(quantity: .pelvicDropMean, side: nil)]
            )
            return values.reduce(0, +) / Double(values.count)
        }
        #expect(abs(try mean(roll: 2) - mean(roll: 0)) < 0.1)
    }
}
