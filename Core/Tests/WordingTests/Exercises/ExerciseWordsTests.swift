import Anatomy
import Evidence
import Program
import Testing
import Wording

@Suite struct ExerciseWordsTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let exercise: String
        let words: String
        var testDescription: String { exercise }
    }

    static let doses: [Example] = [
        Example(
            exercise: "hip_flexor_kneel",
            words: "2 to 5 times, hold 30 to 45 seconds, each side, before and after runs"
        ),
        Example(
            exercise: "hsr_hip_flexion",
            words: """
                3 to 4 sets of 6 to 12, 3 seconds up, 3 down, 120 seconds of rest between, \
                each side, every other day
                """
        ),
        Example(
            exercise: "calf_raise",
            words: """
                3 sets of 15, 1 second up, 1 there, 3 down, 60 seconds of rest between, \
                both sides together, 3 days a week
                """
        ),
        Example(
            exercise: "pogo",
            words: """
                3 sets of 20, quick and springy, 60 seconds of rest between, \
                both sides together, 2 days a week
                """
        ),
        Example(
            exercise: "heel_slide",
            words: "2 sets of 12, 30 seconds of rest between, each side, daily"
        ),
        Example(
            exercise: "press_up_repeat",
            words: "10 times, 10 seconds of rest between, 2 to 3 times a day"
        ),
    ]

    @Test(arguments: doses)
    func `says how much and how fast`(_ example: Example) throws {
        let exercise = try #require(Exercise.with(example.exercise))
        #expect(exercise.doseWords == example.words)
    }

    @Test func `says on how many days`() {
        #expect(Exercise.extender.dose.daysWords == "every day, twice")
        #expect(Exercise.heelSlide.dose.daysWords == "every day")
        #expect(Exercise.nordicHamstring.dose.daysWords == "1 to 3 days a week")
        #expect(Exercise.kneelingHipFlexorStretch.dose.daysWords == nil)
    }

    @Test func `every exercise says what its dose rests on, and what is only usual practice`() {
        for exercise in Exercise.all {
            let words = exercise.evidenceWords
            #expect(words.hasPrefix("The dose is "), "\(exercise.id)")
            #expect(words.last == "." || words.last == ")", "\(exercise.id): \(words)")
            #expect(
                words.contains("usual practice") == !exercise.isVerified,
                "\(exercise.id): \(words)"
            )
            #expect(
                words.contains("not proof of benefit") == !exercise.activity.isEmpty,
                "\(exercise.id)"
            )
        }
    }

    @Test func `the evidence of the Nordic names the study, its weight and its number`() {
        let words = Exercise.nordicHamstring.evidenceWords
        #expect(words.contains("risk ratio 0.49"))
        #expect(words.contains("(van Dyk 2019; fairly supported.)"))
    }

    @Test func `a sentence on evidence reads as a whole`() {
        #expect(
            Exercise.bandSideStep.evidenceWords == """
                The dose is usual practice; we know of no study of it. In healthy people, of its \
                greatest effort, a muscle worked like this: gluteus medius at about 61 in 100 \
                (Distefano 2009, not checked). High activity is not proof of benefit.
                """
        )
    }

    @Test func `names every tool, kind and stage once`() {
        #expect(Set(Equipment.allCases.map(\.name)).count == Equipment.allCases.count)
        let kinds = Exercise.Phase.allCases
        #expect(Set(kinds.map(\.name)).count == kinds.count)
        #expect(kinds.allSatisfy { $0.purpose.last == "." })
        let stages = ExerciseChoice.Stage.allCases
        #expect(Set(stages.map(\.name)).count == stages.count)
    }

    struct Search: Sendable, CustomTestStringConvertible {
        let typed: String
        let found: Set<MuscleGroup>
        var testDescription: String { typed }
    }

    static let searches: [Search] = [
        Search(typed: "Glutes", found: [.gluteusMaximus, .gluteusMedius, .gluteusMinimus]),
        Search(typed: "groin", found: [.hipFlexors, .adductors]),
        Search(typed: "obturator", found: [.deepRotators]),
        Search(typed: "iliopsoas", found: [.hipFlexors]),
        Search(typed: "IT band", found: [.iliotibialBand]),
        Search(typed: "core", found: [.obliques, .transverseAbdominis, .lowBack]),
        Search(typed: "soleus", found: [.calf]),
        Search(typed: "elbow", found: []),
        Search(typed: "", found: Set(MuscleGroup.allCases)),
    ]

    @Test(arguments: searches)
    func `finds a muscle by what runners call it`(_ search: Search) {
        #expect(Set(MuscleGroup.allCases.filter { $0.matches(search.typed) }) == search.found)
    }

    @Test func `short names are those without brackets`() {
        #expect(MuscleGroup.deepRotators.shortName == "deep hip rotators")
        #expect(MuscleGroup.lowBack.shortName == "low back")
    }
}
