extension ChartView {
    static let back = ChartView(
        label: "Back",
        skin: [skinInPairs],
        lines: [
            .cord([(0, 40), (0.6, 54), (0, 67)]),
            .cord([(2.5, 69), (8, 75), (18, 78), (29, 75)]),
        ],
        bones: bonesInPairs,
        isPaired: true,
        right: 1,
        forms: { backs($0) ?? bothSides($0) }
    )

    private static func backs(_ structure: Structure) -> [ChartForm]? {
        switch structure {
        case .gluteusMaximus:
            [
                .area([
                    (6, 18), (13, 14), (22, 20), (31, 33), (37, 48), (38.5, 64), (34, 74),
                    (24, 76), (12, 75), (5, 68), (3, 52), (3, 34),
                ])
            ]
        case .gluteusMedius:
            [
                .area([
                    (14, 13), (24, 7), (33, 12), (38, 22), (40.5, 36), (38.5, 47), (35, 45),
                    (30, 33), (22, 20),
                ])
            ]
        case .gluteusMinimus:
            [.area([(20, 22), (28, 16), (35, 22), (38.5, 36), (38, 46), (34.5, 44), (28, 35)])]
        case .piriformis:
            [.area([(4, 24), (8, 33), (20, 40), (34, 45), (36.5, 41.5), (22, 33), (10, 23)])]
        case .deepRotators:
            [.area([(12, 46), (13, 54), (22, 54), (35, 52), (36.5, 47), (25, 45.5)])]
        case .quadratusFemoris:
            [.area([(18, 59), (17, 69), (26, 70), (34, 66), (35, 56), (27, 57)])]
        case .hamstrings:
            [
                .area([
                    (13, 66), (18, 66), (24, 80), (30, 100), (31, 122), (33, 146), (27, 148),
                    (22, 128), (15, 150), (9, 146), (10, 118), (11, 90),
                ])
            ]
        case .hamstringOrigin: [.spot(15.5, 68.5, width: 4.4, height: 6)]
        case .adductors:
            [
                .area([
                    (6, 66), (12, 70), (25, 80), (28, 94), (25.5, 110), (19, 132), (14, 132),
                    (8, 102), (4.5, 80),
                ])
            ]
        case .iliacWing:
            [
                .area([
                    (12, 17), (18, 10), (26, 8), (33, 13), (36, 21), (32.5, 29), (27, 36),
                    (18, 37), (14, 34), (11, 26),
                ])
            ]
        case .sciaticNerve:
            [.cord([(7, 28), (14, 40), (20, 52), (22.5, 66), (22.5, 90), (21.5, 118), (21, 146)])]
        case .pudendalNerve: [.cord([(5, 33), (11, 44), (15, 55), (13, 64), (7, 70), (3, 73)])]
        default: nil
        }
    }
}
