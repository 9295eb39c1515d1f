import Anatomy
import HTTPTypes
import Program
import Testing

@testable import WebApp

@Suite struct ExercisePageTests {
    @Test func `lists every exercise with a link to its page`() async throws {
        let text = try await Browser().get(.exercises(ExerciseQuery())).text
        for exercise in Exercise.all {
            #expect(text.contains("href=\"\(Address.exercise(id: exercise.id).path)\""))
        }
    }

    @Test func `the library shows one still for each exercise and moves nothing`() async throws {
        let text = try await Browser().get(.exercises(ExerciseQuery())).text
        let stills = text.matches(of: /<div class="library-picture"><svg/).count
        #expect(stills == Exercise.all.count)
        #expect(text.matches(of: /<svg class="fig/).count <= stills)
        #expect(!text.contains("<animate"))
    }

    @Test func `the picture of one exercise comes to rest and can be seen again`() async throws {
        let text = try await Browser().get(.exercise(id: "bridge")).text
        #expect(text.contains("repeatCount=\"3\"") && !text.contains("indefinite"))
        #expect(text.contains("href=\"/exercises/bridge\">Show the movement again"))
        #expect(text.contains("class=\"fig-stills\""))
    }

    @Test(arguments: MuscleGroup.allCases)
    func `finds exercises of each muscle, and only those`(_ muscle: MuscleGroup) {
        let hits = ExerciseQuery(FormFields(["muscle": muscle.rawValue])).hits
        #expect(!hits.isEmpty && hits.allSatisfy { $0.targets.contains(muscle) })
    }

    @Test func `every condition narrows, and all must hold`() {
        let held = ExerciseQuery(FormFields(["kind": "isometric"])).hits
        #expect(held.count < Exercise.all.count && held.allSatisfy { $0.phase == .isometric })
        let free = ExerciseQuery(FormFields(["equipment": "none"])).hits
        #expect(free.allSatisfy { $0.needs.isSubset(of: Equipment.everyHome) })
        #expect(ExerciseQuery(FormFields(["q": "bridge"])).hits.contains { $0.id == "bridge" })
        #expect(ExerciseQuery(FormFields(["q": "zzz"])).hits.isEmpty)
        let both = ExerciseQuery(FormFields(["kind": "isometric", "equipment": "none"])).hits
        #expect(Set(both.map(\.id)) == Set(held.map(\.id)).intersection(free.map(\.id)))
        let unknown = ExerciseQuery(FormFields(["muscle": "nose", "kind": "x"]))
        #expect(unknown.hits.count == Exercise.all.count)
    }

    @Test func `what was typed comes back escaped`() async throws {
        let text = try await Browser().get("/exercises?q=%3Cscript%3E").text
        #expect(text.contains("value=\"&lt;script&gt;\"") && !text.contains("<script"))
        #expect(text.contains("Nothing fits all of this"))
    }

    @Test(arguments: Exercise.all)
    func `every exercise has a page that tells everything of it`(_ exercise: Exercise) async throws
    {
        let answer = try await Browser().get(.exercise(id: exercise.id))
        #expect(answer.heading == exercise.name.escaped)
        for words in exercise.steps + exercise.faults + exercise.notWhen.map(\.text) {
            #expect(answer.text.contains(words.escaped), "\(words)")
        }
        #expect(answer.text.contains("What it rests on"))
        #expect(answer.text.matches(of: /<(?:dd|td|p|li)\b[^>]*>\s*<\//).isEmpty)
    }

    @Test func `an exercise that could harm is marked and cannot be played`() async throws {
        let browser = try CoursePageTests.browser()
        let text = try await browser.get(.exercise(id: "clam")).text
        #expect(text.contains("Left out for you") && !text.contains("Do it with the timer"))
        let player = try await browser.get(.player(.exercise(id: "clam"))).text
        #expect(player.contains("nothing to do here") && !player.contains("data-exercise="))
        #expect(try await browser.get("/exercises/nothing").status == .notFound)
    }
}
