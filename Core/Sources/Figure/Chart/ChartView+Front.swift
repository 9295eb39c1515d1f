extension ChartView {
    static let front = ChartView(
        label: "Front",
        skin: [skinInPairs],
        lines: [.cord([(2, 67), (12, 60), (24, 47), (33, 34)]), .cord([(0, 58), (0, 66)])],
        bones: bonesInPairs,
        isPaired: true,
        right: -1,
        forms: { fronts($0) ?? bothSides($0) }
    )

    /// Front and back share the outline of a body that stands with the feet apart.
    static let skinInPairs = ChartForm.middle([
        (0, -30), (33, -30), (34, -8), (35.5, 6), (39, 22), (42.5, 42), (42.5, 60), (40, 85),
        (35.5, 112), (33, 138), (33, 175), (9, 175), (7.5, 138), (5.5, 112), (3, 85), (1.6, 70),
        (0, 66.5),
    ])

    static let bonesInPairs: [ChartForm] = vertebrae + [hipBone, foramen, sacrumBone, femur]

    static let hipBone = ChartForm.area([
        (12, 17), (18, 10), (26, 8), (33, 13), (36, 21), (32.5, 29), (28, 35), (28, 42), (27, 49),
        (25, 55), (22, 62), (19, 70), (14, 71), (10, 66), (4, 61), (1.8, 58), (1.8, 52), (6, 50),
        (13, 47), (15, 42), (14, 36), (11, 28),
    ])
    static let foramen = ChartForm.area([(9, 56), (15, 53), (19, 57), (17, 64), (12, 62)])
    static let femur = ChartForm.area([
        (17.5, 42), (21, 39.5), (26, 40.5), (29.5, 43.5), (33, 41.5), (36.5, 41), (38.5, 45),
        (37, 53), (34.8, 62), (32.5, 80), (30.2, 105), (29.5, 125), (33, 146), (15, 146),
        (20.5, 125), (24.5, 105), (27.6, 80), (29, 66), (26.6, 61.5), (28, 57), (26, 52.5),
        (20.5, 51.5), (17, 48),
    ])
    static let sacrumBone = ChartForm.middle([
        (0, 13.5), (9, 13), (12.5, 16), (11, 26), (7, 35), (3, 41), (0, 43),
    ])
    static let vertebrae: [ChartForm] = [-16.0, -6.0, 4.0].map { top in
        .middle([(0, top), (7.5, top), (8.5, top + 4), (7.5, top + 8), (0, top + 8)])
    }

    /// What looks the same from the front and from the back.
    static func bothSides(_ structure: Structure) -> [ChartForm] {
        switch structure {
        case .hipJoint: [.spot(21.5, 45.5, width: 10, height: 10)]
        case .femoralHead: [.spot(21.5, 45.5, width: 6.3, height: 6.3)]
        case .femoralNeck:
            [
                .area([
                    (26, 41), (29.5, 43.8), (33, 44.5), (33, 52), (29.5, 57.5), (26.8, 53.5),
                    (23.8, 51.5),
                ])
            ]
        case .femoralShaft:
            [
                .area([
                    (34.2, 66), (32.5, 80), (30.2, 105), (29.5, 125), (33, 146), (15, 146),
                    (20.5, 125), (24.5, 105), (27.6, 80), (29, 66),
                ])
            ]
        case .greaterTrochanter: [.spot(35.8, 46.5, width: 3.8, height: 6.5)]
        case .lesserTrochanter: [.spot(27.6, 60.5, width: 2.8, height: 3.6)]
        case .iliacCrest: [.cord([(13, 15), (18, 10), (26, 8), (33, 13), (36, 21), (33.5, 28)])]
        case .acetabulum: [.cord([(17, 51.5), (14, 46), (16, 39.5), (21.5, 37), (27.5, 38.5)])]
        case .ischium:
            [.area([(21.5, 60), (19, 70), (14, 71), (11, 66.5), (16.5, 64.5), (19, 58)])]
        case .sacrum: [sacrumBone]
        case .sacroiliacJoint: [.cord([(13, 16), (12, 24), (9, 32)])]
        case .lumbarSpine: vertebrae
        case .iliotibialBand:
            [
                .area([
                    (38.5, 54), (41, 60), (38.5, 86), (34.5, 112), (32.5, 138), (30, 138),
                    (32.5, 112), (36.5, 86),
                ])
            ]
        default: []
        }
    }

    private static func fronts(_ structure: Structure) -> [ChartForm]? {
        switch structure {
        case .iliacWing:
            [
                .area([
                    (12, 17), (18, 10), (26, 8), (33, 13), (36, 21), (32.5, 29), (27, 36),
                    (18, 37), (14, 34), (11, 26),
                ])
            ]
        case .pubicBone:
            [
                .area([
                    (1.8, 52), (6, 50), (13, 47), (17, 50.5), (14, 53), (9, 56), (11.5, 62),
                    (15.5, 65), (13, 70), (10, 66), (4, 61), (1.8, 58),
                ])
            ]
        case .pubicSymphysis: [.middle([(0, 50), (2, 51), (2.6, 55.5), (2, 60), (0, 61)])]
        case .labrum: [.spot(21.5, 45.5, width: 8.4, height: 8.4).rim]
        default: frontMuscles(structure) ?? frontStrings(structure)
        }
    }

    private static func frontMuscles(_ structure: Structure) -> [ChartForm]? {
        switch structure {
        case .iliopsoas:
            [
                .area([
                    (6, -14), (10, -6), (14, 8), (24, 13), (31, 21), (28, 34), (27, 46), (29, 58),
                    (27, 63), (24.5, 58), (22, 48), (18, 38), (12, 24), (7, 6),
                ])
            ]
        case .rectusFemoris:
            [
                .area([
                    (27, 36), (31, 50), (33, 75), (30.5, 108), (25, 138), (21.5, 138), (22.5, 108),
                    (25, 75), (26, 50),
                ])
            ]
        case .quadriceps:
            [
                .area([
                    (31, 52), (38, 66), (38.5, 85), (35, 112), (28, 140), (19, 140), (15, 124),
                    (19, 98), (24, 74), (28, 55),
                ])
            ]
        case .adductors:
            [
                .area([
                    (3, 57), (9, 56), (17, 63), (25, 74), (28, 90), (25.5, 108), (21, 128),
                    (17, 130), (13, 112), (8, 92), (4.5, 72),
                ])
            ]
        case .tensorFasciaeLatae:
            [
                .area([
                    (32, 26), (36, 24), (40, 36), (41.5, 50), (39.5, 66), (37.5, 60), (36, 46),
                    (33.5, 36),
                ])
            ]
        case .gluteusMedius:
            [.area([(33, 12), (37, 19), (40.5, 32), (39.5, 45), (36.5, 43), (35, 32), (34, 24)])]
        default: nil
        }
    }

    private static func frontStrings(_ structure: Structure) -> [ChartForm]? {
        switch structure {
        case .femoralCutaneousNerve:
            [
                .cord([(10, 2), (20, 18), (31, 30), (35, 50), (37, 75), (35, 104)]),
                .cord([(33.5, 42), (31, 62), (30, 86)]),
            ]
        case .obturatorNerve:
            [.cord([(8, 8), (10, 28), (13, 46), (15, 57), (15, 74), (13, 98), (12, 114)])]
        case .groinNerves:
            [
                .cord([(10, -4), (24, 4), (29, 20), (20, 38), (8, 50), (5, 62)]),
                .cord([(9, 4), (13, 26), (18, 44), (16, 62), (18, 78)]),
            ]
        case .iliacArtery:
            [
                .cord([
                    (1.5, -20), (2, -4), (6, 10), (12, 26), (19, 40), (21, 56), (19, 80), (17, 108),
                ])
            ]
        case .femoralVein:
            [.cord([(3, 2), (10, 28), (16, 42), (17.5, 58), (15.5, 82), (14, 110), (16, 138)])]
        case .abdomen:
            [.middle([(0, -18), (18, -16), (26, -4), (25, 18), (16, 36), (8, 46), (0, 48)])]
        case .groinCanal:
            [.area([(26, 33), (16, 42), (6, 49), (4.5, 53), (8, 54), (18, 47), (27, 38)])]
        default: nil
        }
    }
}

extension ChartForm {
    /// The line around a spot, open only by a hair.
    var rim: ChartForm {
        guard case .spot(let x, let y, let width, let height) = self else { return self }
        return .cord(
            (0...16).map { step in
                (
                    x + width * Angle.cosine(Double(step) * 22.5),
                    y + height * Angle.sine(Double(step) * 22.5)
                )
            }
        )
    }
}
