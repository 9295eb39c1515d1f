/// The words by which accounts and people call a sort of activity.
///
/// English, German, Dutch, French and Portuguese were seen in files people published; the other
/// languages have their ordinary words. What is missing keeps its own word.
enum SportWord {
    struct Meaning: Equatable {
        var sport: Sport
        /// As FIT files call it.
        var subSport: String?
    }

    /// `nil` for an unknown word.
    static func meaning(_ word: String) -> Meaning? { byWord[word.plainName.filter { $0 != "-" }] }

    private static let byWord: [String: Meaning] = {
        var table: [String: Meaning] = [:]
        for (sport, subSport, words) in words {
            for word in words.split(separator: ",") {
                let plain = String(word.drop { $0.isWhitespace }).plainName
                table[plain] = Meaning(sport: sport, subSport: subSport)
            }
        }
        return table
    }()

    private static let words: [(Sport, String?, String)] = [
        (
            .running, nil,
            """
            run, running, jog, jogging, race, outdoor run, lauf, laufen, rennen, dauerlauf, \
            course à pied, course, footing, carrera, correr, corsa, correre, corrida, hardlopen, \
            hardloopsessie, hardloop, loop, löpning, löptur, löprunda, løb, løping, løp, juoksu, bieg, \
            ラン, ランニング, 跑步, 달리기
            """
        ),
        (
            .running, "trail",
            """
            trail run, trail running, trailrun, traillauf, trail, course trail, course en sentier, \
            carrera de trail, carrera por montaña, corsa trail, corsa in montagna, corrida em trilha, \
            corrida de trilha, trailhardlopen, trailrunning, trailloop, traillöpning, terränglöpning, \
            トレイルラン, 越野跑
            """
        ),
        (
            .running, "treadmill",
            """
            treadmill, treadmill run, treadmill running, indoor run, indoor running, laufband, \
            laufband lauf, laufbandlauf, course sur tapis, tapis roulant, tapis de course, cinta, \
            cinta de correr, esteira, corrida na esteira, loopband, löpband, トレッドミル
            """
        ),
        (
            .running, "virtual_activity",
            """
            virtual run, virtual running, virtueller lauf, course à pied virtuelle, course virtuelle, \
            carrera virtual, corsa virtuale, corrida virtual, virtuele hardloopsessie, \
            virtuell löpning, バーチャルラン
            """
        ),
        (.running, "track", "track run, track running, bahnlauf, piste"),
        (.running, "ultra", "ultra run, ultra running"),
        (
            .walking, nil,
            """
            walk, walking, casual walking, speed walking, spaziergang, gehen, marche, caminata, \
            camminata, passeggiata, caminhada, wandeling, wandelen, promenad, gång, gåtur, \
            ウォーキング, 步行
            """
        ),
        (
            .hiking, nil,
            """
            hike, hiking, wanderung, wandern, randonnée, senderismo, excursión, escursione, \
            escursionismo, trilha, hiken, vandring, ハイキング, 徒步
            """
        ),
        (
            .cycling, nil,
            """
            ride, bike, biking, cycling, cycle, road biking, bike ride, radfahrt, radfahren, rad, \
            vélo, sortie vélo, bicicleta, ciclismo, vuelta en bici, pedalata, giro in bici, pedalada, \
            fietsrit, fietsen, cykling, cykeltur, sykling, ライド, 骑行
            """
        ),
        (
            .cycling, "mountain",
            "mountain bike ride, mountain biking, mountainbikefahrt, vtt, ciclismo de montaña"
        ),
        (.cycling, "gravel_cycling", "gravel ride, gravel cycling, gravelfahrt, gravel"),
        (
            .cycling, "indoor_cycling",
            "indoor cycling, indoor ride, spinning, indoor biking"
        ),
        (
            .cycling, "virtual_activity",
            """
            virtual ride, virtual cycling, virtuelle radfahrt, vélo virtuel, pedalada virtual, \
            virtuele fietsrit, ciclismo virtual
            """
        ),
        (.other("e_biking"), nil, "ebike ride, emountain bike ride, ebikefahrt, ebike fitness"),
        (
            .swimming, nil,
            """
            swim, swimming, schwimmen, natation, natación, nuoto, natação, zwemmen, simning, スイム, \
            游泳
            """
        ),
        (.swimming, "lap_swimming", "lap swimming, pool swim, pool swimming"),
        (.swimming, "open_water", "open water swimming, open water swim"),
        (.multisport, nil, "multi sport, multisport, triathlon, duathlon, brick"),
        (.transition, nil, "transition, transition v2"),
    ]
}
