import ActivityFile
import Measure
import Testing

@Suite struct StravaListTests {
    /// The first columns of a list, then those of the block in SI units.
    struct Language: Sendable, CustomTestStringConvertible {
        var name: String
        /// Identifier to name of the file.
        var shown: String
        /// Elapsed time to loss of height.
        var measured: String
        /// 29 May 2022, 15:53:35 UTC.
        var date: String
        var run: String
        var distance = "\"10,02\""

        var testDescription: String { name }

        func table() -> String {
            """
            \(shown),\(weights),\(measured)
            1,"\(date)",Morgenrunde,\(run),"Zeile 1
            Zeile 2",3661,\(distance),171,40,false,"linke Hüfte",Pegasus,activities/1.fit.gz,70.0,,\
            3661.0,3540.0,10023.4,4.1,2.8,61.9,58.0
            """
        }

        private var weights: String { "Gewicht A,Gewicht B" }
    }

    static let languages: [Language] = [
        Language(
            name: "English",
            shown: """
                Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,\
                Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,\
                Activity Gear,Filename
                """,
            measured:
                "Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,Elevation Loss",
            date: "May 29, 2022, 3:53:35\u{202F}PM",
            run: "Run",
            distance: "10.02"
        ),
        Language(
            name: "German",
            shown: """
                Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,\
                Aktivitätsbeschreibung,Verstrichene Zeit,Distanz,Max. Herzfrequenz,Relative Leistung,\
                Pendeln,Hinweis zur Privatsphäre für Aktivitäten,Aktivitätsausrüstung,Dateiname
                """,
            measured: """
                Verstrichene Zeit,Bewegungszeit,Distanz,Höchstgeschw.,\
                Durchschnittliche Geschwindigkeit,Höhenzunahme,Höhenunterschied
                """,
            date: "29.05.2022, 15:53:35",
            run: "Lauf"
        ),
        Language(
            name: "Dutch",
            shown: """
                Activiteits-ID,Datum van activiteit,Naam activiteit,Activiteitstype,\
                Beschrijving van activiteit,Verstreken tijd,Afstand,Max. hartslag,Relatieve inspanning,\
                Woon-werkverkeer,Privénotitie,Uitrusting voor activiteit,Bestandsnaam
                """,
            measured:
                "Verstreken tijd,Beweegtijd,Afstand,Max. snelheid,Gemiddelde snelheid,Totale stijging,Daling",
            date: "29 mei 2022 15:53:35",
            run: "Hardloopsessie"
        ),
        Language(
            name: "French",
            shown: """
                ID de l'activité,Date de l'activité,Nom de l'activité,Type d'activité,\
                Description de l'activité,Temps écoulé,Distance,Fréquence cardiaque max.,\
                Mesure d'effort,Trajet,Note privée sur l'activité,Équipement de l'activité,\
                Nom du fichier
                """,
            measured:
                "Temps écoulé,Durée de déplacement,Distance,Vitesse max.,Vitesse moyenne,Dénivelé positif,Perte",
            date: "29 mai 2022 à 15:53:35",
            run: "Course à pied"
        ),
        Language(
            name: "Portuguese",
            shown: """
                ID da atividade,Data da atividade,Nome da atividade,Tipo de atividade,\
                Descrição da atividade,Tempo decorrido,Distância,FC máx.,Esforço relativo,\
                Deslocamento,Nota privada da atividade,Equipamento da atividade,Nome do arquivo
                """,
            measured: """
                Tempo decorrido,Tempo de movimentação,Distância,Velocidade máx.,Velocidade média,\
                Ganho de elevação,Perda
                """,
            date: "29 de mai. de 2022, 15:53:35",
            run: "Corrida"
        ),
        Language(
            name: "a language with unknown names, by shape (Spanish words)",
            shown: "Id,Cuándo,Cómo,Qué,Texto,Total,Camino,Pulso,Esfuerzo,Ida,Privado,Cosa,Fichero",
            measured: "Total,Marcha,Camino,Punta,Media,Subida,Bajada",
            date: "29 may 2022, 15:53:35",
            run: "Carrera"
        ),
        Language(
            name: "Swedish words, by shape",
            shown: "Id,När,Namn,Vad,Text,Total,Sträcka,Puls,Insats,Pendling,Privat,Sak,Fil",
            measured: "Total,Rörelse,Sträcka,Topp,Snitt,Stigning,Fall",
            date: "29 maj 2022 15:53:35",
            run: "Löpning"
        ),
        Language(
            name: "Japanese, by shape",
            shown: "番号,日時,名前,種類,説明,合計時間,長さ,心拍,努力,通勤,メモ,道具,ファイル",
            measured: "合計時間,移動時間,長さ,最高,平均,上り,下り",
            date: "2022年5月29日 15:53:35",
            run: "ラン"
        ),
    ]

    @Test(arguments: languages)
    func `a list in any language gives the same run`(_ language: Language) throws {
        let table = language.table()
        #expect(Lists.kind(table) == .strava)
        let file = try Lists.read(table)
        let run = try #require(file.activities.first)
        #expect(run.words == "running 2022-05-29T15:53:35Z 3661 s 10023 m")
        #expect(run.timerSeconds == 3540)
        #expect(run.ascentMeters == 61.9)
        #expect(run.title == "Morgenrunde")
        #expect(run.note == "Zeile 1\nZeile 2\nlinke Hüfte")
        #expect(run.gear == "Pegasus")
        #expect(run.isListEntry && run.samples.isEmpty && run.utcOffsetSeconds == nil)
        #expect(file.damage.isEmpty && file.skipped.isEmpty)
    }

    static let english = languages[0]

    private func table(_ rows: String...) -> String {
        let names = Self.english.table().split(separator: "\n")[0]
        return ([String(names)] + rows).joined(separator: "\n")
    }

    private func row(
        date: String = "May 29, 2022, 3:53:35 PM",
        type: String = "Run",
        shown: String = "10.02",
        measured: String = "10023.4",
        elapsed: String = "3661.0"
    ) -> String {
        "1,\"\(date)\",Lunch,\(type),,3661,\(shown),,,false,,,activities/1.gpx,,,\(elapsed),3540.0,\(measured),,,,"
    }

    @Test(arguments: [
        ("Jan 1, 2020, 12:05:09 AM", "2020-01-01T00:05:09Z"),
        ("Dec 31, 2019, 12:00:00 PM", "2019-12-31T12:00:00Z"),
        ("2018-09-12 15:02:23", "2018-09-12T15:02:23Z"),
        ("2018-09-12T15:02:23Z", "2018-09-12T15:02:23Z"),
        ("29/05/2022, 15:53:35", "2022-05-29T15:53:35Z"),
        ("5/29/2022, 3:53:35 p. m.", "2022-05-29T15:53:35Z"),
        ("29 févr. 2020, 7:00:01", "2020-02-29T07:00:01Z"),
        ("6 mrt. 2024 14:23:15", "2024-03-06T14:23:15Z"),
        ("3 juil. 2021 à 06:00:00", "2021-07-03T06:00:00Z"),
        ("3 juin 2021 à 06:00:00", "2021-06-03T06:00:00Z"),
        ("8 de set. de 2026, 06:47:55", "2026-09-08T06:47:55Z"),
        ("29 mag 2022, 15:53:35", "2022-05-29T15:53:35Z"),
        ("29.5.2022 15.53.35", "2022-05-29T15:53:35Z"),
        ("2022/05/29 下午3:53:35", "2022-05-29T15:53:35Z"),
    ])
    func `dates in all their spellings are UTC`(_ text: String, _ expected: String) throws {
        let run = try Lists.activities(table(row(date: text))).first
        #expect(run?.start.iso8601 == expected)
    }

    @Test(arguments: [
        ("Trail Run", "running/trail"), ("Virtual Run", "running/virtual_activity"),
        ("Treadmill", "running/treadmill"), ("Walk", "walking"), ("Hike", "hiking"),
        ("Ride", "cycling"), ("E-Bike Ride", "e_biking"), ("Swim", "swimming"),
        ("Wandeling", "walking"), ("Radfahrt", "cycling"), ("Pedalada", "cycling"),
        ("Kitesurf", "kitesurf"),
    ])
    func `sorts of activities are told apart`(_ type: String, _ expected: String) throws {
        let words = try Lists.activities(table(row(type: type))).first?.words
        #expect(words?.hasPrefix(expected + " ") == true)
    }

    @Test func `a sort that is not known is kept and named`() throws {
        let file = try Lists.read(table(row(), row(type: "Rollski"), row(type: "Rollski")))
        #expect(file.activities.count == 3)
        #expect(
            file.skipped == [
                Skip(
                    count: 2,
                    reason: "activities kept under their own word, which is not known here: Rollski"
                )
            ]
        )
    }

    @Test func `miles are told by the two blocks and used where the second is empty`() throws {
        let runs = try Lists.activities(
            table(
                row(shown: "6.23", measured: "10026.2"),
                row(shown: "3.1", measured: "4988.9"),
                row(shown: "1.00", measured: "")
            )
        )
        #expect(runs.map { $0.distanceMeters?.fixed(0) } == ["10026", "4989", "1609"])
    }

    @Test func `blocks that changed places are told by their ratio`() throws {
        let runs = try Lists.activities(table(row(shown: "10023.4", measured: "10.02")))
        #expect(runs.first?.distanceMeters?.fixed(0) == "10020")
    }

    @Test func `rows that cannot be read are damage with their line, the rest goes on`() throws {
        let file = try Lists.read(
            table(row(date: "yesterday"), row(elapsed: ""), "2,\"oops", row(date: "May 30, 2022"))
        )
        #expect(file.activities.map(\.words) == ["running 2022-05-29T15:53:35Z 3661 s 10023 m"])
        #expect(
            Set(file.damage.map(\.description)) == [
                "at line 2: \"yesterday\" is no time; left out",
                "at line 4: a quotation mark is opened and never closed; this line is left out",
                "at line 5: \"May 30, 2022\" is no time; left out",
            ]
        )
    }

    @Test func `the list of before July 2019 has metres and small names`() throws {
        let old = """
            id,date,name,type,description,elapsed_time,distance,commute,gear,filename
            7,2018-09-12 15:02:23,Evening,Run,,783,3681.0,true,Merida,activities/7.gpx
            """
        #expect(Lists.kind(old) == .strava)
        let run = try #require(try Lists.activities(old).first)
        #expect(run.words == "running 2018-09-12T15:02:23Z 783 s 3681 m")
        #expect(run.gear == "Merida")
    }

    @Test func `a single block in unknown units gives no distance, and says so`() throws {
        let list = """
            Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename
            7,"Sep 12, 2018, 3:02:23 PM",Evening,Run,,783,3.68,true,Merida,activities/7.gpx
            """
        let file = try Lists.read(list)
        #expect(file.activities.first?.distanceMeters == nil)
        #expect(file.damage.first?.reason.hasPrefix("the distances have no unit") == true)
    }

    @Test func `manual entries without a file are runs too`() throws {
        let list = table(row().replacing("activities/1.gpx", with: ""))
        #expect(try Lists.activities(list).count == 1)
    }

    @Test(arguments: [
        ("Bike Name,Bike Brand,Bike Model,Bike Default Sport Types", "Strava's list of bikes"),
        ("Shoe Name,Shoe Brand,Shoe Model", "Strava's list of shoes"),
        ("Media Filename,Media Caption", "Strava's list of pictures"),
        ("Goal Type,Activity Type,Goal,Start Date,End Date", "Strava's list of goals"),
        ("a,b", "CSV"),
    ])
    func `other tables are named`(_ header: String, _ name: String) {
        #expect(Lists.kind(header + "\n") == .other(name))
    }

    @Test func `an empty list is sound`() throws {
        let file = try Lists.read(table())
        guard case .noActivity(let kind) = file.contents else {
            Issue.record("\(file)")
            return
        }
        #expect(kind == "list of activities without a row")
    }
}
