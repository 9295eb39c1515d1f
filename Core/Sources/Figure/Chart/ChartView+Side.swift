extension ChartView {
    static let side = ChartView(
        label: "Side",
        skin: [
            .area([
                (0, -34), (17, -30), (19, -8), (21, 8), (20, 26), (18, 40), (20, 58), (22, 80),
                (20, 106), (15, 130), (14, 175), (-12, 175), (-12, 138), (-17, 112), (-19, 90),
                (-19, 78), (-25, 68), (-29, 54), (-27, 38), (-20, 20), (-14, 4), (-13, -12),
                (-15, -30),
            ])
        ],
        lines: [.cord([(-19, 78), (-12, 77)]), .cord([(18, 40), (12, 46)])],
        bones: sideVertebrae + [sideSacrum, sideHipBone, sideFemur, trochanter],
        isPaired: false,
        right: 1,
        forms: { sideMuscles($0) ?? sideBones($0) }
    )

    private static let sideHipBone = ChartForm.area([
        (14, 22), (12, 29), (9, 32), (9, 37), (7, 42), (12, 50), (16, 55), (13, 60), (3, 62),
        (-4, 70), (-10, 72), (-12.5, 65), (-9, 57), (-11, 51), (-7, 44), (-9, 37), (-15, 33),
        (-18, 26), (-13, 13), (-4, 7), (6, 9), (12, 14),
    ])
    private static let sideFemur = ChartForm.area([
        (-5, 41), (0, 38.5), (5, 41), (5.5, 50), (4, 62), (5.5, 80), (6.5, 100), (5, 125),
        (8, 146), (-10, 148), (-5, 125), (0, 100), (-1.5, 80), (-4, 62), (-6, 50),
    ])
    private static let trochanter = ChartForm.spot(-1, 46.5, width: 5.6, height: 6.8)
    private static let sideSacrum = ChartForm.area([
        (-8, 13), (-14, 14), (-19, 22), (-22, 34), (-18, 44), (-15, 46), (-16, 36), (-13, 26),
        (-9, 20),
    ])
    private static let sideVertebrae: [ChartForm] = [-16.0, -6.0, 4.0].map { top in
        .area([(-1, top), (0, top + 4), (-1, top + 8), (-9, top + 8), (-10, top + 4), (-9, top)])
    }

    private static func sideMuscles(_ structure: Structure) -> [ChartForm]? {
        switch structure {
        case .gluteusMaximus:
            [
                .area([
                    (-15, 17), (-9, 24), (-5, 36), (-2, 48), (0, 62), (-4, 74), (-12, 76),
                    (-21, 72), (-26.5, 58), (-25.5, 42), (-20, 26),
                ])
            ]
        case .gluteusMedius:
            [
                .area([
                    (-15, 19), (-11, 10), (-3, 6), (7, 8.5), (13, 16), (10, 28), (5, 39), (0, 47),
                    (-5, 42), (-9, 31),
                ])
            ]
        case .gluteusMinimus:
            [.area([(-8, 22), (0, 15), (8, 18), (9.5, 27), (6, 37), (1, 46), (-3, 43), (-6, 33)])]
        case .piriformis:
            [.area([(-20, 32), (-17, 40), (-8, 43), (-2, 45), (-1, 41), (-9, 36), (-16, 30)])]
        case .tensorFasciaeLatae:
            [.area([(11, 19), (15, 21), (16, 34), (12, 50), (6, 64), (3.5, 62), (7, 44), (9, 31)])]
        case .iliotibialBand:
            [
                .area([
                    (3, 54), (6, 60), (5, 82), (6, 108), (7, 138), (2.5, 140), (1, 108), (0, 82),
                    (-1, 60),
                ])
            ]
        case .quadriceps:
            [
                .area([
                    (9, 50), (17, 60), (20.5, 80), (19, 105), (13, 132), (7, 140), (5, 120),
                    (6.5, 98), (5.5, 78), (5, 60),
                ])
            ]
        case .rectusFemoris:
            [
                .area([
                    (9, 35), (15, 50), (20, 72), (19.5, 98), (15, 124), (11, 138), (9.5, 132),
                    (14, 105), (15, 80), (11, 56), (7, 39),
                ])
            ]
        case .hamstrings:
            [
                .area([
                    (-12, 66), (-6, 68), (-3, 84), (-2, 104), (-6, 130), (-9, 150), (-13, 150),
                    (-15.5, 118), (-17.5, 95), (-16, 80),
                ])
            ]
        case .hamstringOrigin: [.spot(-9.5, 69.5, width: 4, height: 5.6)]
        case .iliopsoas:
            [
                .area([
                    (-3, -14), (1, -2), (7, 12), (12, 28), (12.5, 42), (7, 56), (0, 62), (3, 52),
                    (7, 40), (5, 24), (-1, 8), (-5, -6),
                ])
            ]
        default: nil
        }
    }

    private static func sideBones(_ structure: Structure) -> [ChartForm] {
        switch structure {
        case .hipJoint: [.spot(0, 45.5, width: 10, height: 10)]
        case .greaterTrochanter: [trochanter]
        case .femoralShaft:
            [
                .area([
                    (4, 64), (5.5, 80), (6.5, 100), (5, 125), (8, 146), (-10, 148), (-5, 125),
                    (0, 100), (-1.5, 80), (-3.8, 64),
                ])
            ]
        case .iliacWing:
            [
                .area([
                    (14, 22), (12, 29), (9, 32), (4, 36), (-4, 36), (-9, 36), (-15, 33),
                    (-18, 26), (-13, 13), (-4, 7), (6, 9), (12, 14),
                ])
            ]
        case .iliacCrest: [.cord([(-17, 23), (-13, 13), (-4, 7), (6, 9), (12, 14), (14, 22)])]
        case .pubicBone: [.area([(8, 45), (12, 50), (16, 55), (13, 60), (4, 61.5), (7, 56)])]
        case .ischium: [.area([(-9, 57), (-3, 60), (-3, 69), (-10, 72), (-12.5, 65)])]
        case .sacrum: [sideSacrum]
        case .sacroiliacJoint: [.cord([(-11, 15), (-14, 24), (-15, 32)])]
        case .lumbarSpine: sideVertebrae
        case .sciaticNerve:
            [.cord([(-15, 32), (-11, 44), (-10, 58), (-7, 80), (-6, 110), (-7, 146)])]
        case .femoralCutaneousNerve:
            [.cord([(0, 4), (8, 16), (13, 27), (13, 46), (10, 70), (10, 104)])]
        default: []
        }
    }
}
