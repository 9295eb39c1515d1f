import Anatomy
import Measure
import Program
import Testing

@testable import Rehabilitation

@Suite struct ProgrammeBuilderTests {
    static func ids(_ plan: Programme) -> Set<String> {
        Set(plan.days.flatMap(\.exercises).map(\.exercise.id))
    }

    @Test(arguments: 1...7)
    func `a week has as many sessions as were wished for, evenly spread`(_ count: Int) {
        let wishes = ProgrammeWishes(minutesPerDay: 30, daysPerWeek: count)
        let plan = programme(.example(.greaterTrochantericPain, wishes: wishes))
        let days = plan.days.indices.filter { !plan.days[$0].exercises.isEmpty }
        #expect(days.count == 2 * count)
        let gaps = zip(days, days.dropFirst()).map { $1 - $0 }
        #expect((gaps.max() ?? 0) - (gaps.min() ?? 0) <= 1)
    }

    @Test func `a longer day holds at least as much of the exercises`() {
        let seconds = [5, 10, 20, 40, 90].map { minutes in
            let wishes = ProgrammeWishes(minutesPerDay: minutes, daysPerWeek: 3)
            return programme(.example(.hipOsteoarthritis, wishes: wishes), level: 4)
                .days.map(\.exerciseSeconds).reduce(0, +)
        }
        #expect(seconds == seconds.sorted())
        #expect(seconds[0] < seconds[4])
    }

    @Test func `with next to no time it is one exercise, and the others are named`() {
        let wishes = ProgrammeWishes(minutesPerDay: 5, daysPerWeek: 1)
        let plan = programme(.example(.hipOsteoarthritis, wishes: wishes), level: 3)
        #expect(plan.days[0].exercises.count == 1)
        #expect(plan.omitted.contains { $0.reason == .noTime })
    }

    @Test func `the sore side is worked first, and both are`() {
        for (side, first) in [
            (ProgrammeWishes.SoreSide.left, Side.left), (.right, .right), (.both, .left),
        ] {
            let wishes = ProgrammeWishes(minutesPerDay: 60, side: side)
            let plan = programme(.example(.iliopsoasTendinopathy, wishes: wishes), level: 3)
            let sided = plan.days.flatMap(\.exercises).filter { $0.exercise.dose.sides == .each }
            #expect(!sided.isEmpty)
            #expect(sided.allSatisfy { $0.sides == [first, first.mirrored] })
        }
    }

    @Test func `a skipped exercise is left out and the plan says so`() {
        var wishes = ProgrammeWishes(minutesPerDay: 60)
        let before = programme(.example(.greaterTrochantericPain, wishes: wishes))
        #expect(Self.ids(before).contains("bridge"))
        wishes.skipped = ["bridge"]
        let after = programme(.example(.greaterTrochantericPain, wishes: wishes))
        #expect(!Self.ids(after).contains("bridge"))
        #expect(
            after.omitted.contains {
                $0.exercise.id == "bridge" && $0.reason == .skippedByRunner
            }
        )
    }

    @Test func `a swap is followed, with its reason`() {
        let wishes = ProgrammeWishes(minutesPerDay: 60, swapped: ["bridge": "bird_dog"])
        let plan = programme(.example(.greaterTrochantericPain, wishes: wishes))
        let swapped = plan.days.flatMap(\.exercises).first { $0.exercise.id == "bird_dog" }
        #expect(swapped?.reason == .swapped(for: "bridge"))
        #expect(!Self.ids(plan).contains("bridge"))
    }

    @Test func `what was swapped in is left out again, and what it stood for stays away`() {
        var wishes = ProgrammeWishes(minutesPerDay: 60)
        wishes.swap("bridge", for: "bird_dog")
        #expect(wishes.swapped == ["bridge": "bird_dog"])
        wishes.leaveOut("bird_dog")
        #expect(wishes.swapped.isEmpty && wishes.skipped == ["bridge", "bird_dog"])
        let plan = programme(.example(.greaterTrochantericPain, wishes: wishes))
        #expect(Set(Self.ids(plan)).isDisjoint(with: ["bridge", "bird_dog"]))
        let isPutBack = wishes.putBack("bridge")
        #expect(isPutBack)
        let back = programme(.example(.greaterTrochantericPain, wishes: wishes))
        #expect(Self.ids(back).contains("bridge") && !Self.ids(back).contains("bird_dog"))
    }

    @Test func `what was swapped in can be swapped again, and back`() {
        var wishes = ProgrammeWishes(minutesPerDay: 60)
        wishes.swap("bridge", for: "bird_dog")
        wishes.swap("bird_dog", for: "dead_bug")
        #expect(wishes.swapped["bridge"] == "dead_bug")
        let plan = programme(.example(.greaterTrochantericPain, wishes: wishes), level: 3)
        #expect(Self.ids(plan).contains("dead_bug"))
        #expect(Set(Self.ids(plan)).isDisjoint(with: ["bridge", "bird_dog"]))
        wishes.swap("dead_bug", for: "bridge")
        #expect(wishes.swapped["bridge"] == nil)
        let back = programme(.example(.greaterTrochantericPain, wishes: wishes))
        #expect(Self.ids(back).contains("bridge") && !Self.ids(back).contains("dead_bug"))
    }

    @Test func `a swap to an exercise that was left out is refused, in words`() {
        let wishes = ProgrammeWishes(
            minutesPerDay: 60,
            skipped: ["bird_dog"],
            swapped: ["bridge": "bird_dog"]
        )
        let plan = programme(.example(.greaterTrochantericPain, wishes: wishes))
        #expect(Self.ids(plan).contains("bridge") && !Self.ids(plan).contains("bird_dog"))
        #expect(
            plan.omitted.contains {
                $0.exercise.id == "bird_dog" && $0.reason == .skippedByRunner
            }
        )
    }

    @Test func `what stands in for want of equipment can be swapped too`() throws {
        let wishes = ProgrammeWishes(minutesPerDay: 60)
        let standIns = ConditionID.allCases.lazy.compactMap { cause in
            programme(.example(cause, wishes: wishes), level: 6).days.flatMap(\.exercises).first {
                if case .withoutEquipment = $0.reason {
                    $0.exercise.id != "bird_dog"
                } else {
                    false
                }
            }.map { (cause: cause, id: $0.exercise.id) }
        }
        let shown = try #require(standIns.first)
        var swapped = wishes
        swapped.swap(shown.id, for: "bird_dog")
        let after = programme(.example(shown.cause, wishes: swapped), level: 6)
        #expect(!Self.ids(after).contains(shown.id))
    }

    @Test func `taking back a wish that nobody had says so`() {
        var wishes = ProgrammeWishes()
        let isPutBack = wishes.putBack("bridge")
        #expect(!isPutBack)
    }

    @Test func `a swap to something that harms is refused, in words`() {
        let wishes = ProgrammeWishes(minutesPerDay: 60, swapped: ["bridge": "piriformis_fig4"])
        let plan = programme(.example(.greaterTrochantericPain, wishes: wishes))
        #expect(Self.ids(plan).contains("bridge"))
        #expect(!Self.ids(plan).contains("piriformis_fig4"))
        let refusal = plan.omitted.first { $0.exercise.id == "piriformis_fig4" }
        guard case .harms(.greaterTrochantericPain, let words) = refusal?.reason else {
            Issue.record("no reason given")
            return
        }
        #expect(!words.isEmpty)
    }

    @Test func `a swap to hops waits for the way back`() {
        let wishes = ProgrammeWishes(minutesPerDay: 60, swapped: ["bridge": "pogo"])
        let plan = programme(.example(.greaterTrochantericPain, wishes: wishes), level: 0)
        #expect(plan.omitted.contains { $0.exercise.id == "pogo" && $0.reason == .tooSoon })
        #expect(Self.ids(plan).contains("bridge"))
    }

    @Test func `a fresh tear gets gentle holds and nothing else`() {
        for cause in [ConditionID.strainHipFlexor, .strainAdductor, .strainHamstring, .contusion] {
            var needs = ProgrammeNeeds.example(cause, wishes: ProgrammeWishes(minutesPerDay: 60))
            needs.isFresh = true
            for level in [0, 5, 10] {
                let plan = programme(needs, level: level)
                #expect(plan.current == .calm)
                let phases = plan.days.flatMap(\.exercises).map(\.exercise.phase)
                #expect(phases.allSatisfy { $0 == .isometric }, "\(cause)")
                #expect(plan.running.verdict == .notYet)
                #expect(plan.running.reason == .freshInjury)
            }
        }
    }

    @Test(arguments: ConditionID.allCases)
    func `a runner who still grows gets nothing strong`(_ cause: ConditionID) {
        var needs = ProgrammeNeeds.example(cause, wishes: ProgrammeWishes(minutesPerDay: 60))
        needs.isGrowing = true
        for level in [0, 6, 9, 12] {
            let phases = Set(
                programme(needs, level: level).days.flatMap(\.exercises).map(\.exercise.phase)
            )
            #expect(phases.isDisjoint(with: [.heavySlow, .eccentric, .plyometric]))
        }
    }

    @Test func `while walking hurts it stays calm, whatever the level`() {
        var needs = ProgrammeNeeds.example(.iliopsoasTendinopathy)
        needs.walkingHurts = true
        let plan = programme(needs, level: 7)
        #expect(plan.current == .calm)
        #expect(plan.running.reason == .walkingHurts)
        #expect(plan.days.allSatisfy { $0.run == nil })
    }

    @Test func `a hamstring tendon climbs from holds to heavy and slow work`() {
        let wishes = ProgrammeWishes(equipment: Set(Equipment.allCases), minutesPerDay: 60)
        let needs = ProgrammeNeeds.example(.proximalHamstringTendinopathy, wishes: wishes)
        let calm = programme(needs, level: 0).days.flatMap(\.exercises).map(\.exercise.phase)
        let build = programme(needs, level: 6).days.flatMap(\.exercises).map(\.exercise.phase)
        #expect(calm.contains(.isometric) && !calm.contains(.heavySlow))
        #expect(build.contains(.heavySlow))
    }

    @Test(arguments: ConditionID.allCases)
    func `no hold gets shorter as the level rises`(_ cause: ConditionID) {
        let wishes = ProgrammeWishes(minutesPerDay: 90)
        var longest: [String: Int] = [:]
        for level in 0...8 {
            for planned in programme(.example(cause, wishes: wishes), level: level).days
                .flatMap(\.exercises)
            {
                guard let hold = planned.holdSeconds, planned.exercise.phase == .isometric else {
                    continue
                }
                let id = planned.exercise.id
                #expect(hold >= longest[id, default: 0], "\(id) at \(level)")
                longest[id] = hold
            }
        }
    }

    @Test func `heavy and slow work falls in repetitions as it grows in weight`() {
        let wishes = ProgrammeWishes(equipment: Set(Equipment.allCases), minutesPerDay: 90)
        let needs = ProgrammeNeeds.example(.proximalHamstringTendinopathy, wishes: wishes)
        let times = LoadLevels.build.compactMap { level in
            programme(needs, level: level).days.flatMap(\.exercises)
                .first { $0.exercise.id == "hsr_deadlift" }?.repetitions
        }
        #expect(times.count == LoadLevels.build.count)
        #expect(times == times.sorted(by: >))
        #expect((times.first ?? 0) > (times.last ?? 0))
    }

    @Test func `what loads most comes first once strength is built`() {
        let wishes = ProgrammeWishes(equipment: Set(Equipment.allCases), minutesPerDay: 20)
        for cause in [ConditionID.proximalHamstringTendinopathy, .iliopsoasTendinopathy] {
            let plan = programme(.example(cause, wishes: wishes), level: 6)
            #expect(plan.days.flatMap(\.exercises).contains { $0.exercise.phase == .heavySlow })
        }
    }

    @Test func `once cleared after an injury of bone, strength comes back with running`() {
        var needs = ProgrammeNeeds.example([(.femoralShaftStress, 0.7)], clearance: .boneUnderCare)
        needs.wishes.minutesPerDay = 40
        #expect(programme(needs).days.allSatisfy { $0.kind == .rest })
        needs.wishes.isClearedToRun = true
        let cleared = programme(needs)
        #expect(cleared.days.contains { !$0.exercises.isEmpty })
        #expect(cleared.running.verdict == .ladder)
        let phases = Set(cleared.days.flatMap(\.exercises).map(\.exercise.phase))
        #expect(phases.isDisjoint(with: [.heavySlow, .eccentric, .plyometric]))
    }

    @Test func `no drill before running goes without breaks, none that is fast before pace opens`()
    {
        let needs = ProgrammeNeeds.example(.iliotibialBandSyndrome)
        let ladder = programme(needs, level: 10)
        #expect(
            ladder.days.allSatisfy { day in
                !day.aroundRun.contains { $0.exercise.phase == .running }
            }
        )
        var runner = needs
        runner.runsAlready = true
        runner.runsCalmly = true
        let runs = [-9, -6, -3].map { exampleRun($0, km: 8) }
        let distance = programme(runner, level: 10, runs: runs)
        let drills = distance.days.flatMap(\.aroundRun).map(\.exercise)
            .filter { $0.phase == .running }
        #expect(!drills.isEmpty)
        #expect(drills.allSatisfy { $0 == .cadenceCueRun })
    }

    @Test func `a beat is offered only where it hurts and evidence or a clip supports it`() {
        func beats(_ cause: ConditionID, _ form: RunningForm) -> [PlannedExercise] {
            var needs = ProgrammeNeeds.example(cause)
            needs.runsAlready = true
            needs.runsCalmly = true
            needs.form = form
            let runs = [-9, -6, -3].map { exampleRun($0, km: 8) }
            return programme(needs, level: 10, runs: runs).days.flatMap(\.aroundRun)
                .filter { $0.exercise == .cadenceCueRun }
        }
        let listed = beats(.iliotibialBandSyndrome, RunningForm(cadence: 160))
        #expect(!listed.isEmpty)
        #expect(listed.allSatisfy { $0.beat == RunningForm(cadence: 160).beat })
        #expect(beats(.iliotibialBandSyndrome, RunningForm(cadence: 160, hurts: false)).isEmpty)
        #expect(beats(.iliotibialBandSyndrome, RunningForm()).allSatisfy { $0.beat == nil })
        #expect(beats(.sacroiliacPain, RunningForm(cadence: 160)).isEmpty)
        #expect(
            beats(.sacroiliacPain, RunningForm(dropsHip: true, hurts: false)).isEmpty
        )
    }

    @Test func `doses grow with the level inside a phase, within their range`() {
        let wishes = ProgrammeWishes(minutesPerDay: 60)
        let needs = ProgrammeNeeds.example(.greaterTrochantericPain, wishes: wishes)
        let holds = [0, 1].map { level in
            programme(needs, level: level).days.flatMap(\.exercises)
                .first { $0.exercise.id == "abd_isometric" }?.holdSeconds ?? 0
        }
        #expect(holds[0] < holds[1])
    }

    @Test func `the stretch of the article stands around runs where nothing speaks against it`() {
        let needs = ProgrammeNeeds.example(.iliotibialBandSyndrome)
        let plan = programme(needs, level: 5)
        let runDays = plan.days.filter { $0.run != nil }
        #expect(!runDays.isEmpty)
        for day in runDays {
            #expect(day.aroundRun.contains { $0.exercise.id == "hip_flexor_kneel" })
            #expect(day.aroundRun.contains { $0.reason == .warmUp })
            #expect(day.aroundRun.contains { $0.reason == .coolDown })
        }
        let nerve = programme(.example(.meralgiaParaesthetica), level: 5)
        #expect(nerve.days.contains { $0.run != nil })
        #expect(
            nerve.days.allSatisfy { day in
                !day.aroundRun.contains { $0.exercise.id == "hip_flexor_kneel" }
            }
        )
        #expect(nerve.omitted.contains { $0.exercise.id == "hip_flexor_kneel" })
    }

    @Test func `who sits all day gets breaks`() {
        var needs = ProgrammeNeeds.example(.deepGlutealSyndrome)
        #expect(programme(needs).days.allSatisfy { $0.sittingBreaks == 0 })
        needs.sitsAllDay = true
        #expect(programme(needs).days.allSatisfy { $0.sittingBreaks > 0 })
    }

    @Test func `phases follow one another without a gap in levels`() {
        let phases = programme(.example(.labralTear)).phases
        #expect(phases.map(\.kind) == ProgrammePhase.Kind.allCases)
        for (earlier, later) in zip(phases, phases.dropFirst()) {
            #expect(earlier.levels.upperBound + 1 == later.levels.lowerBound)
            #expect(!earlier.exit.isEmpty)
            #expect(earlier.exit == later.entry)
        }
        #expect(phases[0].levels.lowerBound == 0)
    }

    @Test func `the phase follows the level`() {
        let needs = ProgrammeNeeds.example(.labralTear)
        let kinds = [0, 2, 5, 8, 9, 12, 14].map { programme(needs, level: $0).current }
        #expect(kinds == [.calm, .load, .build, .build, .return, .keep, .keep])
    }

    @Test func `a decision to see someone stops the plan`() {
        let review = CourseReview.example(level: 4, day: 2, latest: .seeSomeone)
        let plan = ProgrammeBuilder.build(
            needs: .example(.labralTear),
            review: review,
            runs: [],
            firstWeekday: .monday,
            on: review.day
        )
        #expect(plan.days.allSatisfy { $0.kind == .rest })
        #expect(plan.running.verdict == .notUntilSeen)
    }
}
