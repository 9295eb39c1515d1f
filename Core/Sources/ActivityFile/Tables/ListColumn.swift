/// What a column of a list of activities can say.
public enum ListColumn: String, CaseIterable, Sendable {
    /// The day, with or without the time of day.
    case date
    /// The time of day of the start, where the date does not hold it.
    case time
    case distance
    /// From start to stop.
    case duration
    /// Without pauses.
    case moving
    case pace
    case heartRate = "hr"
    case cadence
    case ascent
    case title
    case note
    case gear
    /// The sort of activity.
    case type
}

/// The name above a column, with the unit it may hold: `Distance (km)`, `Tempo min/km`, `Meilen`.
struct ColumnName: Equatable {
    /// As `plainName`, without the unit.
    var base: String
    /// As written, in small letters; empty where there is none.
    var unit: String

    init(_ text: String) {
        let plain = text.plainName
        if let open = plain.firstIndex(where: { "([".contains($0) }) {
            unit = plain[open...].dropFirst().prefix { !")]".contains($0) }.trimmingBlanks
            base = plain[..<open].trimmingBlanks
            return
        }
        let words = plain.split(separator: " ")
        if words.count > 1, let last = words.last, Self.isUnit(last) {
            unit = String(last)
            let name = words.dropLast().filter { !["in", "en", "i"].contains($0) }
            base = name.joined(separator: " ")
        } else {
            unit = LengthUnit(word: plain) != nil && plain != "m" ? plain : ""
            base = plain
        }
    }

    private static func isUnit(_ word: Substring) -> Bool {
        if word.contains("/") { return word.hasSuffix("/km") || word.hasSuffix("/mi") }
        return [
            "km", "mi", "miles", "m", "min", "h", "sec", "s", "ft", "yd", "hh:mm:ss", "bpm", "spm",
        ]
        .contains(word)
    }

    /// Whether the unit counts time for each length, as a pace does.
    var isPace: Bool { unit.hasSuffix("/km") || unit.hasSuffix("/mi") || unit.hasSuffix("/mile") }
}

extension Substring {
    fileprivate var trimmingBlanks: String {
        var part = self
        while part.first == " " { part.removeFirst() }
        while part.last == " " { part.removeLast() }
        return String(part)
    }
}

extension ListColumn {
    /// The column that goes by this name in spreadsheets; `nil` for an unknown name.
    init?(name: ColumnName) {
        if name.isPace {
            self = .pace
        } else if let column = Self.byName[name.base] {
            self = column
        } else {
            return nil
        }
    }

    /// Names that stand for a duration in one spreadsheet and for the time of day in another.
    static let namesOfEitherTime: Set<String> = [
        "time", "zeit", "temps", "tiempo", "tempo", "tijd", "tid",
    ]

    /// Names of the start, which is a date unless another column has that.
    static let namesOfStart: Set<String> = [
        "start", "start time", "starttime", "started", "start date", "start date local", "begin",
        "startzeit", "beginn", "debut", "heure de debut", "inicio", "hora de inicio", "inizio",
        "ora inizio", "starttijd", "starttid",
    ]

    /// Names from countries that count in kilometres; the rest of `byName` may mean either.
    static func isMetric(_ name: String) -> Bool {
        byName[name] != nil && !english.contains(name)
    }

    private static let byName: [String: ListColumn] = {
        var names: [String: ListColumn] = [:]
        for (column, text) in english1 + others {
            for name in text.split(separator: ",") { names[String(name).plainName] = column }
        }
        return names
    }()

    private static let english: Set<String> = {
        var names: Set<String> = namesOfStart
        for (_, text) in english1 {
            names.formUnion(text.split(separator: ",").map { String($0).plainName })
        }
        return names
    }()

    /// Also names that English shares with another language.
    private static let english1: [(ListColumn, String)] = [
        (.date, "date, activity date, run date, workout date, datetime, date/time, date time"),
        (.time, "time of day, clock time"),
        (.distance, "distance, dist, mi, mile, miles, mileage"),
        (.duration, "duration, elapsed time, total time, run time, workout time, chip time"),
        (.moving, "moving time, time moving"),
        (.pace, "pace, avg pace, average pace"),
        (
            .heartRate,
            "hr, avg hr, average hr, heart rate, avg heart rate, average heart rate, pulse, avg pulse"
        ),
        (.cadence, "cadence, avg cadence, average cadence, avg run cadence"),
        (.ascent, "ascent, total ascent, elevation gain, elev gain, climb, elevation, gain"),
        (.title, "title, name, activity name, workout, run, workout name"),
        (.note, "note, notes, comment, comments, description, remarks"),
        (.gear, "gear, shoe, shoes, equipment"),
        (.type, "type, activity type, sport, activity, workout type"),
    ]

    private static let others: [(ListColumn, String)] = [
        (
            .date,
            """
            datum, aktivitatsdatum, startdatum, date de l'activite, fecha, \
            fecha de la actividad, data, data da atividade, data dell'attivita, \
            datum van activiteit, dato, aktivitetsdatum, 日付, 日期
            """
        ),
        (.time, "uhrzeit, heure, hora, ora, tijdstip, klockslag, klokkeslett, 開始時刻"),
        (
            .distance,
            """
            km, kilometer, kilometers, kilometre, kilometres, kilometros, chilometri, distanz, \
            strecke, entfernung, lange, laufstrecke, distancia, distanza, afstand, distans, \
            stracka, distanse, 距離, 距离
            """
        ),
        (
            .duration,
            """
            dauer, gesamtzeit, laufzeit, verstrichene zeit, duree, temps ecoule, duracion, \
            tiempo transcurrido, duracao, tempo decorrido, durata, tempo trascorso, duur, \
            verstreken tijd, varaktighet, varighet, 時間, 时间
            """
        ),
        (
            .moving,
            """
            bewegungszeit, zeit in bewegung, duree de deplacement, temps de deplacement, \
            tiempo en movimiento, tempo in movimento, tempo de movimentacao, beweegtijd
            """
        ),
        (.pace, "pace ø, ø pace, schnitt, allure, ritmo, passo, gemiddeld tempo, snittempo, ペース"),
        (
            .heartRate,
            """
            hf, ø hf, puls, herzfrequenz, durchschnittliche herzfrequenz, durchschnittliche hf, fc, \
            fc moyenne, frequence cardiaque moyenne, fc media, frecuencia cardiaca media, \
            frequenza cardiaca media, hartslag, gemiddelde hartslag, snittpuls, 平均心拍数
            """
        ),
        (.cadence, "trittfrequenz, schrittfrequenz, kadenz, cadencia, cadenza, cadans, kadens"),
        (
            .ascent,
            """
            hohenmeter, hm, anstieg, aufstieg, hohenzunahme, denivele, denivele positif, d+, \
            desnivel, desnivel positivo, dislivello, ganho de elevacao, hoogtemeters, \
            totale stijging, hojdmeter, hoydemeter
            """
        ),
        (
            .title,
            """
            titel, bezeichnung, lauf, name der aktivitat, titre, nom, nom de l'activite, titulo, \
            nombre, titolo, nome, naam, naam activiteit, namn, navn, タイトル
            """
        ),
        (
            .note,
            """
            bemerkung, bemerkungen, kommentar, kommentare, notiz, notizen, beschreibung, \
            remarque, remarques, commentaire, commentaires, notas, nota, comentarios, note personali, \
            opmerking, opmerkingen, anteckning, anteckningar, メモ
            """
        ),
        (.gear, "schuh, schuhe, ausrustung, chaussures, zapatillas, tenis, scarpe, schoenen, skor"),
        (
            .type,
            """
            art, typ, aktivitatsart, aktivitatstyp, sportart, type d'activite, tipo, \
            tipo de actividad, tipo di attivita, tipo de atividade, activiteitstype, aktivitetstyp
            """
        ),
    ]
}
