import Anatomy
import Evidence
import Program
import Testing

@Suite struct ExerciseTests {
    /// Ours, beyond the evidence base; their doses are usual practice.
    static let ours: Set<String> = [
        "knees_side_to_side", "cat_cow", "rock_back", "heel_slide", "leg_swing",
        "standing_back_bend", "glute_squeeze", "wall_sit", "rotator_hold", "abdominal_brace",
        "single_leg_stand", "pelvic_tilt", "short_foot", "prone_hip_extension", "forward_lunge",
        "lateral_lunge", "pallof_press", "prone_back_lift", "single_leg_calf_raise",
        "hamstring_slider", "hamstring_walkout", "hsr_hip_thrust", "hsr_hip_flexion",
        "hsr_abduction", "single_leg_hop", "a_skip", "strides",
    ]

    @Test func `holds the forty-five exercises of the evidence base and ours, each once`() {
        #expect(ExerciseFacts.rows.count == 45)
        #expect(Exercise.all.count == 45 + Self.ours.count)
        let facts = Set(ExerciseFacts.rows.map(\.id))
        #expect(Set(Exercise.all.map(\.id)) == facts.union(Self.ours))
    }

    @Test func `calls no dose of ours verified`() throws {
        for id in Self.ours {
            let exercise = try #require(Exercise.with(id))
            #expect(exercise.source == .clinicalConsensus, "\(id)")
            #expect(!exercise.isVerified, "\(id)")
        }
    }

    @Test func `keeps every dose as the evidence base gives it`() throws {
        for row in ExerciseFacts.rows {
            let exercise = try #require(Exercise.with(row.id))
            #expect(exercise.dose.sets == row.sets, "\(row.id)")
            #expect(exercise.dose.repetitions == row.repetitions, "\(row.id)")
            #expect(exercise.dose.holdSeconds == row.holdSeconds, "\(row.id)")
            #expect(exercise.dose.restSeconds == row.restSeconds, "\(row.id)")
            #expect(exercise.source.rawValue == row.source, "\(row.id)")
            #expect(exercise.isVerified == row.isVerified, "\(row.id)")
            #expect(!exercise.dose.frequency.isEmpty, "\(row.id)")
        }
    }

    /// The evidence base says "each side" of these too, but both legs work at once in them.
    static let twoLegged: Set<String> = [
        "adductor_squeeze_iso", "back_extension", "bridge", "calf_raise", "long_lever_bridge_iso",
        "nordic", "soleus_raise", "squat",
    ]

    @Test func `does what one leg can do on each side`() {
        let together = Self.twoLegged.union([
            "abd_isometric", "pogo", "knees_side_to_side", "glute_squeeze", "wall_sit",
            "hamstring_walkout", "hamstring_slider", "hsr_hip_thrust", "a_skip",
        ])
        let sideless: Set = [
            "front_plank", "gait_cadence", "press_up_repeat", "cat_cow", "rock_back",
            "standing_back_bend", "abdominal_brace", "pelvic_tilt", "prone_back_lift", "strides",
        ]
        for exercise in Exercise.all {
            let sides: Dose.Sides =
                together.contains(exercise.id)
                ? .bothTogether : sideless.contains(exercise.id) ? .notApplicable : .each
            #expect(exercise.dose.sides == sides, "\(exercise.id)")
        }
    }

    @Test func `links every exercise to the causes of the evidence base and to no other`() {
        for exercise in Exercise.all {
            let causes = Set(exercise.usedFor.map(\.rawValue))
            #expect(causes == ExerciseFacts.usedFor[exercise.id, default: []], "\(exercise.id)")
        }
    }

    @Test func `gives the kneeling stretch exactly as the article does`() {
        let stretch = Exercise.kneelingHipFlexorStretch
        #expect(stretch.id == "hip_flexor_kneel")
        #expect(stretch.dose.holdSeconds == 30...45)
        #expect(stretch.dose.repetitions == 2...5)
        #expect(stretch.dose.sets == nil)
        #expect(stretch.dose.restSeconds == nil)
        #expect(stretch.dose.sides == .each)
        #expect(stretch.dose.frequency == "before and after runs")
        #expect(stretch.source == .article2022)
        #expect(stretch.isVerified)
    }

    @Test func `leaves the kneeling stretch out for every injury of bone`() {
        let excluded = Exercise.kneelingHipFlexorStretch.notWhen.flatMap(\.conditions)
        for condition in ConditionID.boneInjuries { #expect(excluded.contains(condition)) }
        #expect(!excluded.contains(.labralTear))
        #expect(!excluded.contains(.femoroacetabularImpingement))
    }

    @Test func `warns of the pinch where the joint may be at work`() {
        let words = Exercise.kneelingHipFlexorStretch.notWhen.first {
            $0.concerns.contains(.femoroacetabularImpingement)
        }
        #expect(words?.text.contains("pinch") == true)
    }

    @Test func `reaches each of the ten muscle groups, the band, trunk, calf and foot`() {
        #expect(MuscleGroup.tenOfTheHip.count == 10)
        #expect(Set(MuscleGroup.tenOfTheHip).count == 10)
        for group in MuscleGroup.allCases {
            #expect(Exercise.all.contains { $0.targets.contains(group) }, "\(group)")
        }
    }

    @Test func `an unknown id names no exercise`() {
        #expect(Exercise.with("hip_flexor_knee") == nil)
    }

    @Test func `says how to do it in whole sentences`() {
        for exercise in Exercise.all {
            #expect(!exercise.steps.isEmpty, "\(exercise.id)")
            let texts = exercise.steps + exercise.notWhen.map(\.text) + exercise.faults
            for text in texts + [exercise.feel] {
                #expect(text.last == ".", "\(exercise.id): \(text)")
                #expect(text.first?.isUppercase == true, "\(exercise.id): \(text)")
            }
        }
    }

    @Test func `names no drug and no dose of one`() {
        var words: [String] = []
        for exercise in Exercise.all {
            words += exercise.steps + exercise.notWhen.map(\.text) + exercise.faults
            words += [exercise.name, exercise.aim, exercise.feel]
            words += [exercise.harder, exercise.easier, exercise.note?.text, exercise.dose.note]
                .compactMap(\.self)
        }
        for text in words {
            for drug in ["ibuprofen", "paracetamol", "acetaminophen", "nsaid", "aspirin", " mg"] {
                #expect(!text.lowercased().contains(drug), "\(text)")
            }
        }
    }
}
