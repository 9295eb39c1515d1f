/// The exercises of the evidence base, written down apart from the code that is tested.
///
/// One line each: id, sets, repetitions, hold and rest in seconds, source of the dose, whether the
/// dose was read there. A dash stands for nothing given.
enum ExerciseFacts {
    struct Row: Sendable {
        let id: String
        let sets: ClosedRange<Int>?
        let repetitions: ClosedRange<Int>?
        let holdSeconds: ClosedRange<Int>?
        let restSeconds: Int?
        let source: String
        let isVerified: Bool

        init?(_ line: Substring) {
            let fields = line.split(separator: " " as Character).map(String.init)
            guard fields.count == 7 else { return nil }
            id = fields[0]
            sets = Self.range(fields[1])
            repetitions = Self.range(fields[2])
            holdSeconds = Self.range(fields[3])
            restSeconds = Int(fields[4])
            source = fields[5]
            isVerified = fields[6] == "yes"
        }

        private static func range(_ text: String) -> ClosedRange<Int>? {
            let ends = text.split(separator: "-" as Character).compactMap { Int($0) }
            guard let low = ends.first, let high = ends.last else { return nil }
            return low...high
        }
    }

    static let rows = table.split(separator: "\n" as Character).compactMap { Row($0) }

    private static let table = """
        hip_flexor_kneel - 2-5 30-45 - article2022 yes
        piriformis_fig4 3 - 30 20 clinical_consensus no
        obturator_seated 3 - 30 20 clinical_consensus no
        adductor_rock 2 10 - 60 clinical_consensus no
        hamstring_active 2 12 - 60 clinical_consensus no
        calf_wall 2 - 30 60 clinical_consensus no
        quad_side 2 - 30 60 clinical_consensus no
        itb_soft 1 - 60 60 clinical_consensus no
        side_lying_abd 3 12 - 60 distefano2009 no
        clam 3 15 - 60 distefano2009 no
        abd_isometric 4 1 15-30 30 leapprotocol2016 no
        bridge 3 12 2 60 leapprotocol2016 no
        sl_bridge 3 8 - 60 clinical_consensus no
        side_plank 3 1 20-45 60 clinical_consensus no
        side_plank_abd 3 8 - 60 clinical_consensus no
        dead_bug 3 8 - 60 clinical_consensus no
        front_plank 3 1 30-60 60 clinical_consensus no
        bird_dog 3 8 5 60 clinical_consensus no
        back_extension 3 10 - 60 clinical_consensus no
        squat 3 10 - 90 clinical_consensus no
        single_leg_squat 3 8 - 60 distefano2009 no
        split_squat 3 10 - 60 distefano2009 no
        step_up 3 10 - 60 macaskill2014 no
        step_down 3 8 - 60 clinical_consensus no
        band_walk 3 12 - 60 clinical_consensus no
        hip_hike 3 12 - 60 clinical_consensus no
        standing_march_band 3 10 - 60 clinical_consensus no
        seated_isometric_hipflex 5 1 20-45 30 clinical_consensus no
        adductor_squeeze_iso 5 1 10-30 30 clinical_consensus no
        adductor_side_lift 3 12 - 60 clinical_consensus no
        copenhagen 2-3 3-15 - 60 haroy2019 no
        nordic 2-3 3-8 - 120 vandyk2019 no
        askling_extender 3 12 - 30 askling2013 yes
        askling_diver 3 6 - 60 askling2013 yes
        askling_glider 3 4 - 60 askling2013 yes
        hsr_deadlift 3-4 6-15 - 120 distefano2009 no
        long_lever_bridge_iso 5 1 30-45 60 goom2016 no
        reverse_treadmill_ecc - - - 60 cushman2015 no
        calf_raise 3 15 - 60 clinical_consensus no
        soleus_raise 3 15 - 60 clinical_consensus no
        pogo 3 20 - 60 clinical_consensus no
        hip_rotation_band 3 15 - 60 clinical_consensus no
        nerve_slider 2 10 - 20 clinical_consensus no
        press_up_repeat 1 10 - 10 clinical_consensus no
        gait_cadence 5 1 120 120 heiderscheit2011 no
        """

    /// For which causes the evidence base lists an exercise.
    static let usedFor: [String: Set<String>] = [
        "hip_flexor_kneel": ["iliopsoas_tendinopathy", "strain_hip_flexor"],
        "piriformis_fig4": ["deep_gluteal_syndrome"],
        "obturator_seated": ["deep_gluteal_syndrome"],
        "adductor_rock": ["adductor_tendinopathy"],
        "hamstring_active": ["strain_hamstring"],
        "itb_soft": ["itbs"],
        "side_lying_abd": ["gtps", "itbs"],
        "abd_isometric": ["gtps"],
        "bridge": ["gtps", "proximal_hamstring_tendinopathy"],
        "sl_bridge": ["gtps"],
        "side_plank": ["itbs"],
        "single_leg_squat": ["itbs", "gtps"],
        "band_walk": ["itbs", "gtps"],
        "hip_hike": ["gtps"],
        "standing_march_band": ["iliopsoas_tendinopathy", "strain_hip_flexor"],
        "seated_isometric_hipflex": ["iliopsoas_tendinopathy", "strain_hip_flexor"],
        "adductor_squeeze_iso": ["adductor_tendinopathy", "strain_adductor"],
        "adductor_side_lift": ["adductor_tendinopathy"],
        "copenhagen": ["strain_adductor", "adductor_tendinopathy"],
        "nordic": ["strain_hamstring"],
        "askling_extender": ["strain_hamstring"],
        "askling_diver": ["strain_hamstring"],
        "askling_glider": ["strain_hamstring"],
        "hsr_deadlift": ["proximal_hamstring_tendinopathy"],
        "long_lever_bridge_iso": ["proximal_hamstring_tendinopathy"],
        "hip_rotation_band": ["deep_gluteal_syndrome"],
        "nerve_slider": ["deep_gluteal_syndrome", "lumbar_referred"],
        "press_up_repeat": ["lumbar_referred"],
        "gait_cadence": ["gtps", "itbs"],
    ]

    /// Muscle activity in percent of the greatest effort: exercise, muscle, percent, standard
    /// deviation, source, whether it was read there.
    static let activity = [
        "side_lying_abd gluteus_medius 81.0 42.0 distefano2009 yes",
        "side_lying_abd gluteus_medius 99.9 17.0 macaskill2014 yes",
        "clam gluteus_medius 40.0 38.0 distefano2009 yes",
        "clam gluteus_medius 38.0 29.0 distefano2009 yes",
        "side_plank_abd gluteus_medius 103.0 - boren2011 no",
        "front_plank gluteus_maximus 106.0 - boren2011 no",
        "single_leg_squat gluteus_medius 64.0 24.0 distefano2009 no",
        "single_leg_squat gluteus_maximus 59.0 27.0 distefano2009 no",
        "split_squat gluteus_medius 48.0 21.0 distefano2009 yes",
        "step_up gluteus_medius 61.0 20.0 macaskill2014 yes",
        "step_up gluteus_maximus 31.0 19.9 macaskill2014 yes",
        "band_walk gluteus_medius 61.0 34.0 distefano2009 no",
        "copenhagen adductors 108.0 - serner2014 no",
        "hsr_deadlift gluteus_maximus 59.0 28.0 distefano2009 no",
        "hsr_deadlift gluteus_medius 58.0 25.0 distefano2009 no",
    ]
}
