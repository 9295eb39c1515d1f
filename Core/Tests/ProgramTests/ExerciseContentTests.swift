import Anatomy
import Evidence
import Program
import Testing

/// What every exercise must bring along to be done at home without anybody beside the runner.
@Suite struct ExerciseContentTests {
    @Test func `the library is wide enough`() {
        #expect(Exercise.all.count >= 60)
        #expect(Set(Exercise.all.map(\.name)).count == Exercise.all.count)
        #expect(Set(Exercise.all.flatMap(\.targets)) == Set(MuscleGroup.allCases))
        #expect(Set(Exercise.all.map(\.phase)) == Set(Exercise.Phase.allCases))
    }

    @Test func `the muscles of the hip each have three exercises or more`() {
        for group in MuscleGroup.tenOfTheHip {
            let count = Exercise.all.count { $0.targets.contains(group) }
            #expect(count >= 3, "\(group): \(count)")
        }
    }

    @Test(arguments: Exercise.all)
    func `says what for, how, what it feels like and what goes wrong`(_ exercise: Exercise) {
        #expect(!exercise.aim.isEmpty)
        #expect(exercise.aim.last != ".")
        #expect(!exercise.targets.isEmpty)
        #expect(Set(exercise.targets).count == exercise.targets.count)
        #expect(exercise.steps.count >= (exercise.isClinicOnly ? 1 : 3), "\(exercise.id)")
        #expect(exercise.feel.last == "." && exercise.feel.count > 20, "\(exercise.id)")
        #expect((2...3).contains(exercise.faults.count), "\(exercise.id)")
        for fault in exercise.faults {
            let halves = fault.split(separator: ":" as Character, maxSplits: 1)
            #expect(fault.last == ".", "\(fault)")
            #expect(halves.count >= 1 && fault.contains(where: { ":,".contains($0) }), "\(fault)")
        }
        #expect(exercise.easier != nil || exercise.isClinicOnly, "\(exercise.id)")
    }

    @Test(arguments: Exercise.all)
    func `keeps its dose in sane bounds`(_ exercise: Exercise) {
        let dose = exercise.dose
        if let sets = dose.sets { #expect((1...6).contains(sets)) }
        if let times = dose.repetitions { #expect((1...20).contains(times)) }
        if let hold = dose.holdSeconds { #expect((2...120).contains(hold)) }
        if let rest = dose.restSeconds { #expect((10...120).contains(rest)) }
        if let days = dose.daysPerWeek { #expect((1...7).contains(days)) }
        #expect((1...3).contains(dose.timesPerDay))
        if let tempo = dose.tempo {
            let shortest = exercise.phase == .plyometric ? 1 : 2
            #expect((shortest...8).contains(tempo.seconds), "\(exercise.id)")
        }
    }

    @Test func `says on how many days, save around runs, at breaks and at will`() {
        let open = Exercise.all.filter { $0.dose.daysPerWeek == nil }.map(\.id)
        #expect(Set(open) == ["hip_flexor_kneel", "leg_swing", "standing_back_bend", "itb_soft"])
    }

    @Test func `gives a pace to all that is lifted, and a slow one to heavy work`() {
        for exercise in Exercise.all where !exercise.isClinicOnly {
            let isLifted = [.strength, .heavySlow, .eccentric].contains(exercise.phase)
            let isHeld = exercise.dose.repetitions ?? 1...1 == 1...1
            #expect(exercise.dose.tempo != nil || !isLifted || isHeld, "\(exercise.id)")
        }
        for exercise in Exercise.all where exercise.phase == .heavySlow {
            #expect(exercise.dose.tempo == Dose.Tempo(up: 3, down: 3), "\(exercise.id)")
        }
    }

    @Test func `heavy work and hops leave days for recovery`() {
        for exercise in Exercise.all
        where [.heavySlow, .plyometric].contains(exercise.phase) {
            #expect((exercise.dose.daysPerWeek?.upperBound ?? 7) <= 4, "\(exercise.id)")
        }
    }

    @Test func `a verified dose names a work, and an unverified one may not look verified`() {
        for exercise in Exercise.all {
            #expect(!exercise.isVerified || exercise.source != .clinicalConsensus)
            if let note = exercise.note, note.isVerified { #expect(note.source != nil) }
            if let note = exercise.note, note.source != nil { #expect(note.strength != nil) }
        }
    }

    @Test func `numbers of muscle activity are those of the evidence base`() throws {
        var found: [String] = []
        for exercise in Exercise.all {
            for row in exercise.activity {
                let deviation = row.deviation.map { "\($0)" } ?? "-"
                found.append(
                    "\(exercise.id) \(row.muscle.rawValue) \(row.percent) \(deviation) "
                        + "\(row.source.rawValue) \(row.isVerified ? "yes" : "no")"
                )
            }
        }
        #expect(found.sorted() == ExerciseFacts.activity.sorted())
    }

    @Test func `only the treadmill drill belongs to a clinic`() {
        #expect(Exercise.all.filter(\.isClinicOnly).map(\.id) == ["reverse_treadmill_ecc"])
    }
}
