import Anatomy
import Program
import Testing

/// The course of loading, cause by cause.
@Suite struct StagingTests {
    static let loadable = ContraindicationTests.loadable

    static func exercises(
        _ condition: ConditionID,
        _ stage: ExerciseChoice.Stage
    ) -> [Exercise] {
        Exercise.choices(for: condition).filter { $0.stage == stage }.map(\.exercise)
    }

    @Test(arguments: loadable)
    func `fills each stage without any equipment`(_ condition: ConditionID) {
        let atHome = { (stage: ExerciseChoice.Stage) in
            Self.exercises(condition, stage).count { $0.isPossible(with: []) }
        }
        #expect(atHome(.calm) >= 3, "\(condition)")
        #expect(atHome(.build) >= 3, "\(condition)")
        #expect(atHome(.late) >= 2, "\(condition)")
    }

    static let tendons: [ConditionID] = [
        .iliopsoasTendinopathy, .proximalHamstringTendinopathy, .adductorTendinopathy,
        .greaterTrochantericPain,
    ]

    @Test(arguments: tendons)
    func `a tendon climbs from holds to load, to spring, to running`(_ tendon: ConditionID) {
        let calm = Self.exercises(tendon, .calm).map(\.phase)
        let build = Self.exercises(tendon, .build).map(\.phase)
        let late = Self.exercises(tendon, .late).map(\.phase)
        #expect(calm.first == .isometric)
        #expect(calm.allSatisfy { ![.heavySlow, .eccentric].contains($0) })
        #expect(build.contains { [.heavySlow, .strength, .eccentric].contains($0) })
        #expect(late.contains(.plyometric))
        #expect(late.last == .running)
    }

    @Test(arguments: [
        ConditionID.iliopsoasTendinopathy, .proximalHamstringTendinopathy,
        .greaterTrochantericPain,
    ])
    func `slow heavy work comes before spring`(_ tendon: ConditionID) {
        #expect(Self.exercises(tendon, .build).map(\.phase).contains(.heavySlow))
    }

    @Test func `calm work is gentle for every cause`() {
        let rough: Set<Exercise.Phase> = [.heavySlow, .eccentric, .plyometric, .running]
        for condition in Self.loadable {
            for exercise in Self.exercises(condition, .calm) {
                #expect(!rough.contains(exercise.phase), "\(exercise.id) for \(condition)")
            }
        }
    }

    @Test func `an arthritic, loose or torn hip is never asked to hop`() {
        for condition in [ConditionID.hipOsteoarthritis, .hipDysplasia, .glutealTendonTear] {
            let phases = Exercise.choices(for: condition).map(\.exercise.phase)
            #expect(!phases.contains(.plyometric), "\(condition)")
        }
    }

    @Test func `the sore high hamstring is neither stretched nor lunged upon at first`() {
        let early =
            Self.exercises(.proximalHamstringTendinopathy, .calm)
            + Self.exercises(.proximalHamstringTendinopathy, .build)
        #expect(!early.contains { $0.phase == .stretch })
        let deep: Set = ["split_squat", "forward_lunge", "rock_back", "hsr_deadlift", "squat"]
        #expect(Set(early.map(\.id)).isDisjoint(with: deep))
    }

    @Test func `runs are framed by the article's stretch, and breaks from sitting need no gear`() {
        #expect(Exercise.warmUp.last == .kneelingHipFlexorStretch)
        #expect(Exercise.coolDown.first == .kneelingHipFlexorStretch)
        let around = Exercise.warmUp + Exercise.coolDown + Exercise.sittingBreaks
        #expect(around.allSatisfy { $0.needs.isEmpty })
        #expect(Exercise.sittingBreaks.first == .standingBackBend)
    }

    @Test func `for every loadable cause something of warm-up, cool-down and break remains`() {
        for condition in Self.loadable {
            for list in [Exercise.warmUp, Exercise.coolDown, Exercise.sittingBreaks] {
                let left = list.filter { $0.contraindication(for: condition) == nil }
                #expect(!left.isEmpty, "\(condition)")
            }
        }
    }

    @Test func `keeping strong needs no equipment and reaches hip, trunk and calf`() {
        let kept = Exercise.keepChoices.map(\.exercise)
        #expect(kept.allSatisfy { $0.isPossible(with: []) })
        let wanted: [MuscleGroup] = [
            .gluteusMaximus, .gluteusMedius, .hamstrings, .adductors, .quadriceps, .hipFlexors,
            .obliques, .transverseAbdominis, .calf,
        ]
        for group in wanted { #expect(kept.contains { $0.targets.contains(group) }, "\(group)") }
        #expect(Set(kept.map(\.id)).count == kept.count)
    }

    @Test func `work that suits most hips harms few of them`() {
        for choice in Exercise.commonChoices where choice.stage == .calm {
            let harmed = Self.loadable.filter { choice.exercise.contraindication(for: $0) != nil }
            #expect(harmed.count <= 1, "\(choice.exercise.id): \(harmed)")
        }
    }
}
