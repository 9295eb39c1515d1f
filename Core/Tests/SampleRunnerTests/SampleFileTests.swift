import ActivityFile
import Measure
import SampleRunner
import Testing

@Suite struct SampleFileTests {
    static let files = Array(Sample.runner.files())

    @Test func `mostly FIT, the oldest quarter TCX, a few GPX, some runs twice`() {
        let names = Self.files.map(\.name)
        #expect(Set(names).count == names.count)
        let kinds = Dictionary(grouping: names) { String($0.suffix(3)) }.mapValues(\.count)
        let count = Sample.activities.count
        #expect(abs((kinds["tcx"] ?? 0) - count / 4) <= 1)
        #expect((kinds["fit"] ?? 0) > count / 2)
        #expect((10...40).contains(kinds["gpx"] ?? 0))
        let twice = Dictionary(grouping: names) { $0.prefix(10) }.filter { $0.value.count == 2 }
        #expect((3...10).contains(twice.count))
        #expect(twice[Sample.runner.longRunDay.iso8601[...]]?.count == 2)
        #expect(names.count == count + twice.count)
        // All TCX files come before any other.
        let firstOther = names.firstIndex { !$0.hasSuffix("tcx") }
        #expect(names.lastIndex { $0.hasSuffix("tcx") }.map { $0 + 1 } == firstOther)
    }

    @Test func `a FIT file gives back the run it was made from`() throws {
        let byDay = Dictionary(
            Sample.activities.map { (Sample.day(of: $0).iso8601, $0) },
            uniquingKeysWith: { $1 }
        )
        for file in Self.files.filter({ $0.name.hasSuffix("fit") }).suffix(30) {
            let decoded = try FITDecoder().decode(file.bytes)
            #expect(decoded.damage.isEmpty)
            guard case .activities(let activities) = decoded.contents else {
                Issue.record("\(file.name) holds an activity.")
                continue
            }
            let activity = try #require(activities.first)
            let original = try #require(byDay[String(file.name.prefix(10))])
            #expect(activities.count == 1)
            #expect(activity.sport == .running)
            #expect(activity.start == original.start)
            #expect(activity.hasRunningDynamics)
            #expect(activity.samples.count == original.samples.count)
            #expect(
                abs((activity.distanceMeters ?? 0) - (original.distanceMeters ?? 0)) < 0.01
            )
            #expect(activity.timerSeconds == original.timerSeconds)
        }
    }

    @Test func `the same seed makes the same bytes, another seed others`() {
        let again = SampleRunner(lastDay: Sample.lastDay)
        #expect((Array(again.activities()) == Sample.activities) as Bool)
        #expect((Array(again.files().prefix(25)) == Array(Self.files.prefix(25))) as Bool)
        let other = SampleRunner(seed: 35, lastDay: Sample.lastDay)
        #expect((Array(other.activities().prefix(5)) != Array(Sample.activities.prefix(5))) as Bool)
    }
}
