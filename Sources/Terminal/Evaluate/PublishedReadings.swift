import Foundation

/// The project's own readings of published cases, compiled into the program.
///
/// How each was read is told in `PublishedReadings/NOTES.md`.
enum PublishedReadings {
    /// The answers of the case called `id`, as an answer file; `nil` for a case we have not read.
    static func reading(of id: String) -> Data? { all[id].map { Data($0) } }

    static let all: [String: [UInt8]] = [
        "002-f39-left-anterior-groin-middle-distance":
            PackageResources._02_f39_left_anterior_groin_middle_distance_json,
        "004-f30-post-partum-left-back-sacrum":
            PackageResources._04_f30_post_partum_left_back_sacrum_json,
        "012-m15-right-groin-100m":
            PackageResources._12_m15_right_groin_100m_json,
        "017-m51-right-buttock-marathoner":
            PackageResources._17_m51_right_buttock_marathoner_json,
        "022-f30-postpartum-groin-adductor-abdomen":
            PackageResources._22_f30_postpartum_groin_adductor_abdomen_json,
        "023-m35-right-posterior-thigh-one-week":
            PackageResources._23_m35_right_posterior_thigh_one_week_json,
        "024-composite-female-high-hamstring-hills":
            PackageResources._24_composite_female_high_hamstring_hills_json,
        "025-f25-left-hip-groin-two-years":
            PackageResources._25_f25_left_hip_groin_two_years_json,
        "029-m38-right-hip-groin-marathon-build":
            PackageResources._29_m38_right_hip_groin_marathon_build_json,
        "030-f31-right-lateral-hip-groin-3-years":
            PackageResources._30_f31_right_lateral_hip_groin_3_years_json,
        "031-f14-crack-in-left-hip-downhill":
            PackageResources._31_f14_crack_in_left_hip_downhill_json,
        "032-m-highschool-sprinter-left-hamstring":
            PackageResources._32_m_highschool_sprinter_left_hamstring_json,
        "034-f21-left-hip-eight-weeks":
            PackageResources._34_f21_left_hip_eight_weeks_json,
        "036-m20-low-back-spasm-prior-fractures":
            PackageResources._36_m20_low_back_spasm_prior_fractures_json,
        "038-f33-right-calf-hamstring-fatigue":
            PackageResources._38_f33_right_calf_hamstring_fatigue_json,
        "050-f10-right-hip-thigh-growth-spurt":
            PackageResources._50_f10_right_hip_thigh_growth_spurt_json,
        "051-m24-groin-gluteal-fever-rigors":
            PackageResources._51_m24_groin_gluteal_fever_rigors_json,
        "056-f29-right-lateral-hip-hop-surface":
            PackageResources._56_f29_right_lateral_hip_hop_surface_json,
        "059-f31-left-hip-buttock-click-marathon":
            PackageResources._59_f31_left_hip_buttock_click_marathon_json,
        "060-m14-left-medial-thigh-distance":
            PackageResources._60_m14_left_medial_thigh_distance_json,
        "064-f17-left-hip-track-distance":
            PackageResources._64_f17_left_hip_track_distance_json,
        "065-f34-low-back-marathon-prep":
            PackageResources._65_f34_low_back_marathon_prep_json,
        "067-m35-right-groin-during-race":
            PackageResources._67_m35_right_groin_during_race_json,
        "072-f17-left-iliac-crest-running":
            PackageResources._72_f17_left_iliac_crest_running_json,
        "074-f16-right-hip-eight-months-soccer":
            PackageResources._74_f16_right_hip_eight_months_soccer_json,
    ]
}
