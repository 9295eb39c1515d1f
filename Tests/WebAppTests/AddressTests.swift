import Anatomy
import Companion
import Interview
import Measure
import Testing

@testable import WebApp

@Suite struct AddressTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var address: Address
        var path: String
        var pattern: AddressPattern
        var testDescription: String { path }
    }

    static let examples: [Example] =
        [
            .init(address: .start, path: "/", pattern: .start),
            .init(address: .importFiles, path: "/import", pattern: .importFiles),
            .init(address: .importJob(id: "a1"), path: "/import/a1", pattern: .importJob),
            .init(
                address: .importFailures(id: "a1"),
                path: "/import/a1/failures.txt",
                pattern: .importFailures
            ),
            .init(address: .importAgain, path: "/import-again", pattern: .importAgain),
            .init(address: .merges(year: nil), path: "/merges", pattern: .merges),
            .init(address: .merges(year: 2024), path: "/merges?year=2024", pattern: .merges),
            .init(address: .loadSample, path: "/sample", pattern: .loadSample),
            .init(address: .removeSample, path: "/sample/remove", pattern: .removeSample),
            .init(address: .training(.recent), path: "/training", pattern: .training),
            .init(address: .training(.year(2025)), path: "/training?year=2025", pattern: .training),
            .init(
                address: .training(.month(year: 2025, month: 3)),
                path: "/training?year=2025&month=3",
                pattern: .training
            ),
            .init(address: .dynamics(since: nil), path: "/dynamics", pattern: .dynamics),
            .init(
                address: .dynamics(since: SampleActivities.today),
                path: "/dynamics?since=2026-05-06",
                pattern: .dynamics
            ),
            .init(
                address: .trainingDay(SampleActivities.today),
                path: "/training/day/2026-05-06",
                pattern: .trainingDay
            ),
            .init(
                address: .run(id: Int64(SampleActivities.today.daysSince1970)),
                path: "/training/run/20579",
                pattern: .run
            ),
            .init(address: .hipCheck, path: "/hip-check", pattern: .hipCheck),
            .init(address: .about, path: "/hip-check/about", pattern: .about),
            .init(
                address: .question(page: "danger-now"),
                path: "/hip-check/questions/danger-now",
                pattern: .question
            ),
            .init(
                address: .question(page: "../a b?"),
                path: "/hip-check/questions/..%2Fa%20b%3F",
                pattern: .question
            ),
            .init(
                address: .change(page: "place"),
                path: "/hip-check/questions/place?then=answers",
                pattern: .question
            ),
            .init(
                address: .emergency(after: "place", then: .following),
                path: "/hip-check/emergency?after=place&then=following",
                pattern: .emergency
            ),
            .init(
                address: .more(page: "place"),
                path: "/hip-check/questions/place?then=more",
                pattern: .question
            ),
            .init(address: .clinician, path: "/hip-check/clinician", pattern: .clinician),
            .init(address: .figureStylesheet, path: "/figure.css", pattern: .figureStylesheet),
            .init(address: .answers, path: "/hip-check/answers", pattern: .answers),
            .init(address: .startOver, path: "/hip-check/start-over", pattern: .startOver),
            .init(address: .restore, path: "/hip-check/restore", pattern: .restore),
            .init(address: .result, path: "/result", pattern: .result),
            .init(address: .whatIf, path: "/result/what-if", pattern: .whatIf),
            .init(address: .knowledge(.causes), path: "/knowledge", pattern: .knowledge),
            .init(
                address: .knowledge(.dangers),
                path: "/knowledge/danger-signs",
                pattern: .knowledgeDangers
            ),
            .init(
                address: .knowledge(.findings),
                path: "/knowledge/findings",
                pattern: .knowledgeFindings
            ),
            .init(
                address: .knowledge(.training),
                path: "/knowledge/training",
                pattern: .knowledgeTraining
            ),
            .init(
                address: .knowledge(.movement),
                path: "/knowledge/movement",
                pattern: .knowledgeMovement
            ),
            .init(
                address: .knowledge(.sources),
                path: "/knowledge/sources",
                pattern: .knowledgeSources
            ),
            .init(
                address: .knowledgeCause(.labralTear),
                path: "/knowledge/causes/labral_tear",
                pattern: .knowledgeCause
            ),
            .init(
                address: .knowledgeFinding(.siteGroin),
                path: "/knowledge/findings/site_groin",
                pattern: .knowledgeFinding
            ),
            .init(address: .today, path: "/today", pattern: .today),
            .init(address: .todayAfter(.told), path: "/today?news=told", pattern: .today),
            .init(address: .checkIn, path: "/today/check-in", pattern: .checkIn),
            .init(address: .undoCheckIn, path: "/today/check-in/undo", pattern: .undoCheckIn),
            .init(address: .weeklyCheck, path: "/today/week", pattern: .weeklyCheck),
            .init(address: .plan, path: "/plan", pattern: .plan),
            .init(address: .planAfter(.ended), path: "/plan?news=ended", pattern: .plan),
            .init(address: .wishes, path: "/plan/wishes", pattern: .wishes),
            .init(address: .swapExercise, path: "/plan/swap", pattern: .swapExercise),
            .init(address: .skipExercise, path: "/plan/skip", pattern: .skipExercise),
            .init(address: .putBackExercise, path: "/plan/put-back", pattern: .putBackExercise),
            .init(address: .endCourse, path: "/plan/end", pattern: .endCourse),
            .init(address: .restoreCourse, path: "/plan/restore", pattern: .restoreCourse),
            .init(address: .calendarAddress, path: "/plan/calendar", pattern: .calendarAddress),
            .init(address: .printSheet, path: "/plan/sheet", pattern: .printSheet),
            .init(
                address: .workout(name: "run 1.fit"),
                path: "/plan/workouts/run%201.fit",
                pattern: .workout
            ),
            .init(address: .exercises(ExerciseQuery()), path: "/exercises", pattern: .exercises),
            .init(
                address: .exercises(
                    ExerciseQuery(FormFields(["muscle": "hamstrings", "q": "slow work"]))
                ),
                path: "/exercises?q=slow%20work&muscle=hamstrings",
                pattern: .exercises
            ),
            .init(address: .exercise(id: "bridge"), path: "/exercises/bridge", pattern: .exercise),
            .init(address: .screen, path: "/screen", pattern: .screen),
            .init(address: .removeScreen, path: "/screen/remove", pattern: .removeScreen),
            .init(address: .player(.session), path: "/player", pattern: .player),
            .init(address: .player(.warmUp), path: "/player?part=warm-up", pattern: .player),
            .init(
                address: .player(.exercise(id: "bridge")),
                path: "/player?exercise=bridge",
                pattern: .player
            ),
            .init(address: .sessionLog, path: "/player/sets", pattern: .sessionLog),
            .init(address: .gait(.list), path: "/gait", pattern: .gait),
            .init(address: .gait(.listAfterRemoving), path: "/gait?news=removed", pattern: .gait),
            .init(address: .gait(.filming), path: "/gait/how-to-film", pattern: .filming),
            .init(address: .gait(.new), path: "/gait/new", pattern: .gaitNew),
            .init(address: .gait(.clip(id: "a b")), path: "/gait/clips/a%20b", pattern: .gaitClip),
            .init(
                address: .gait(.state(id: "a")),
                path: "/gait/clips/a/state.json",
                pattern: .gaitState
            ),
            .init(
                address: .gait(.mark(id: "a", film: .standing, seconds: 1.5)),
                path: "/gait/clips/a/mark?film=standing&at=1.500",
                pattern: .gaitMark
            ),
            .init(
                address: .gait(.still(id: "a", film: .running, seconds: 0)),
                path: "/gait/clips/a/still.png?film=running&at=0.000",
                pattern: .gaitStill
            ),
            .init(
                address: .gait(.runner(id: "a")),
                path: "/gait/clips/a/runner",
                pattern: .gaitRunner
            ),
            .init(
                address: .gait(.points(id: "a")),
                path: "/gait/clips/a/points",
                pattern: .gaitPoints
            ),
            .init(
                address: .gait(.drawn(id: "a")),
                path: "/gait/clips/a/drawn.webm",
                pattern: .gaitDrawn
            ),
            .init(address: .gait(.keep(id: "a")), path: "/gait/clips/a/keep", pattern: .gaitKeep),
            .init(address: .gait(.record(id: 7)), path: "/gait/records/7", pattern: .gaitRecord),
            .init(
                address: .gait(.recordClip(id: 7)),
                path: "/gait/records/7/clip.webm",
                pattern: .gaitRecordClip
            ),
            .init(
                address: .gait(.remove(id: 7)),
                path: "/gait/records/7/remove",
                pattern: .gaitRemove
            ),
            .init(address: .gait(.restore), path: "/gait/restore", pattern: .gaitRestore),
            .init(
                address: .gait(.compare(before: 1, after: 2)),
                path: "/gait/compare?before=1&after=2",
                pattern: .gaitCompare
            ),
            .init(address: .gaitStylesheet, path: "/gait.css", pattern: .gaitStylesheet),
            .init(
                address: .gaitScript(.upload),
                path: "/gait-upload.js",
                pattern: .gaitUploadScript
            ),
            .init(address: .gaitScript(.mark), path: "/gait-mark.js", pattern: .gaitMarkScript),
            .init(address: .gaitScript(.wait), path: "/gait-wait.js", pattern: .gaitWaitScript),
            .init(address: .settings, path: "/settings", pattern: .settings),
            .init(address: .stylesheet, path: "/style.css", pattern: .stylesheet),
            .init(
                address: .bodyChartStylesheet,
                path: "/body-chart.css",
                pattern: .bodyChartStylesheet
            ),
            .init(
                address: .knowledgeStylesheet,
                path: "/knowledge.css",
                pattern: .knowledgeStylesheet
            ),
            .init(
                address: .trainingStylesheet,
                path: "/training.css",
                pattern: .trainingStylesheet
            ),
            .init(address: .courseStylesheet, path: "/course.css", pattern: .courseStylesheet),
            .init(address: .playerStylesheet, path: "/player.css", pattern: .playerStylesheet),
            .init(address: .icon, path: "/icon.svg", pattern: .icon),
        ]
        + [CalendarSecret(String(repeating: "0a", count: 16))].compactMap(\.self).map {
            Example(
                address: .calendar($0),
                path: "/plan/calendar/0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a.ics",
                pattern: .calendar
            )
        }
        + PlayerScript.allCases.map {
            Example(
                address: .playerScript($0),
                path: "/\($0.rawValue).js",
                pattern: $0.pattern
            )
        }

    /// Everything that a browser may open.
    static let reads: [Address] = examples.map(\.address).filter {
        ![
            .loadSample, .removeSample, .startOver, .restore, .undoCheckIn, .wishes, .swapExercise,
            .skipExercise, .putBackExercise, .endCourse, .restoreCourse, .sessionLog,
            .calendarAddress,
        ].contains($0)
    }

    @Test(arguments: examples)
    func `writes each address as its pattern is matched`(_ example: Example) {
        #expect(example.address.path == example.path)
        let path = example.path.split(separator: "?")[0].split(separator: "/")
        let pattern = example.pattern.rawValue.split(separator: "/")
        #expect(path.count == pattern.count)
        for (part, expected) in zip(path, pattern) where !expected.hasPrefix(":") {
            #expect(part == expected)
        }
    }

    @Test func `has an example for every pattern`() {
        #expect(Set(Self.examples.map(\.pattern)) == Set(AddressPattern.allCases))
    }
}
