/// Where Strava's `activities.csv` has what, in any language.
///
/// The file changed over the years. Until July 2019 its names were `id,date,name,…` and its
/// distances metres; then came translated names and distances as the account shows them; later each
/// row got a second block in SI units, so that the names of elapsed time and distance appear twice.
struct StravaColumns: Equatable, Sendable {
    var date: Int
    var title: Int?
    var type: Int?
    var description: Int?
    var privateNote: Int?
    var gear: Int?
    /// In order: as the account shows it, then in seconds or metres.
    var elapsed: [Int] = []
    var distance: [Int] = []
    var moving: Int?
    var ascent: Int?
    var cadence: Int?
    var heartRate: Int?

    /// Recognises the file by names, else by the shape of its first rows; `nil` for other tables.
    init?(firstRows rows: [TableRow]) {
        guard let header = rows.first?.cells else { return nil }
        if let byName = StravaColumns(names: header) {
            self = byName
        } else if let byShape = StravaColumns(header: header, shapeOf: Array(rows.dropFirst())) {
            self = byShape
        } else {
            return nil
        }
    }

    private init?(names header: [String]) {
        var places: [StravaName: [Int]] = [:]
        for (index, text) in header.enumerated() {
            if let name = StravaName(text) { places[name, default: []].append(index) }
        }
        guard let date = places[.date]?.first, places[.title] != nil, places[.type] != nil,
            places[.elapsed] != nil, places[.file] != nil
        else { return nil }
        self.date = date
        title = places[.title]?.first
        type = places[.type]?.first
        description = places[.description]?.first
        privateNote = places[.privateNote]?.first
        gear = places[.gear]?.first
        elapsed = places[.elapsed] ?? []
        distance = places[.distance] ?? []
        moving = places[.moving]?.first
        ascent = places[.ascent]?.first
        cadence = places[.cadence]?.first
        heartRate = places[.heartRate]?.first
        // Its place is known where its name is not: thirteen columns, then the block in SI units.
        if privateNote == nil, places[.file]?.first == 12, gear == 11, description == 4 {
            privateNote = 10
        }
    }

    /// In a language that is not known: the file's name stands in a column of its own, the names of
    /// elapsed time and distance appear again three and five places behind it, and the second cell is
    /// a date.
    private init?(header: [String], shapeOf rows: [TableRow]) {
        guard let first = rows.first(where: { $0.cells.contains { $0.hasPrefix("activities/") } }),
            let file = first.cells.firstIndex(where: { $0.hasPrefix("activities/") }), file >= 9,
            header.count > file + 8,
            header[5] == header[file + 3], header[6] == header[file + 5], header[5] != header[6],
            ListDate(first[1], order: nil) != nil || ListDate.evidence(first[1]) == .either
        else { return nil }
        date = 1
        title = 2
        type = 3
        description = 4
        // Private notes came before the gear when they were added.
        privateNote = file >= 12 ? file - 2 : nil
        gear = file - 1
        elapsed = [5, file + 3]
        distance = [6, file + 5]
        moving = file + 4
        ascent = file + 8
        cadence = header.count > file + 19 ? file + 17 : nil
        heartRate = header.count > file + 19 ? file + 19 : nil
    }

    /// What another table of Strava's archive is, told by the names of its first columns; `nil` for
    /// tables of other origin.
    static func nameOfOtherTable(_ header: [String]) -> String? {
        guard header.count >= 2 else { return nil }
        return otherTables["\(header[0].plainName),\(header[1].plainName)"]
    }

    /// As an export of 2025 names them in English.
    private static let otherTables: [String: String] = [
        "bike name,bike brand": "Strava's list of bikes",
        "shoe name,shoe brand": "Strava's list of shoes",
        "media filename,media caption": "Strava's list of pictures",
        "route name,route filename": "Strava's list of routes",
        "goal type,activity type": "Strava's list of goals",
        "event title,event description": "Strava's list of events",
    ]
}

/// The columns that are used, by all names they are known to have.
private enum StravaName: Hashable {
    case date, title, type, description, privateNote, gear, file, elapsed, distance, moving
    case ascent, cadence, heartRate

    init?(_ text: String) {
        guard let name = Self.byName[text.plainName] else { return nil }
        self = name
    }

    private static let byName: [String: StravaName] = {
        var names: [String: StravaName] = [:]
        for (column, text) in table {
            for name in text.split(separator: ";") {
                names[String(name.drop { $0.isWhitespace }).plainName] = column
            }
        }
        return names
    }()

    // In this order: before July 2019, English, German, Dutch, French and Portuguese, then Spanish and
    // Italian. English and German are from whole headers of real files; Dutch, French and Portuguese
    // from programs that read real files, in part (cadence, private note and heart rate are not
    // confirmed); Spanish and Italian are translations that no file has confirmed. Where a name
    // differs, the shape of the file tells.
    private static let table: [(StravaName, String)] = [
        (
            .date,
            """
            date; Activity Date; Aktivitätsdatum; Datum van activiteit; Date de l'activité; \
            Data da atividade; Fecha de la actividad; Data dell'attività
            """
        ),
        (
            .title,
            """
            name; Activity Name; Name der Aktivität; Naam activiteit; Naam van activiteit; \
            Nom de l'activité; Nome da atividade; Nombre de la actividad; Nome dell'attività
            """
        ),
        (
            .type,
            """
            type; Activity Type; Aktivitätsart; Activiteitstype; Type d'activité; \
            Tipo de atividade; Tipo de actividad; Tipo di attività
            """
        ),
        (
            .description,
            """
            description; Activity Description; Aktivitätsbeschreibung; Beschrijving van activiteit; \
            Description de l'activité; Descrição da atividade; Descripción de la actividad; \
            Descrizione dell'attività
            """
        ),
        (
            .privateNote,
            """
            Activity Private Note; Hinweis zur Privatsphäre für Aktivitäten; \
            Note privée sur l'activité; Nota privada da atividade; Nota privada de la actividad
            """
        ),
        (
            .gear,
            """
            gear; Activity Gear; Aktivitätsausrüstung; Uitrusting voor activiteit; \
            Matériel de l'activité; Équipement de l'activité; Equipamento da atividade; \
            Equipamiento de la actividad; Attrezzatura dell'attività
            """
        ),
        (
            .file,
            """
            filename; Filename; Dateiname; Bestandsnaam; Nom du fichier; Nome do arquivo; \
            Nombre de archivo; Nombre del archivo; Nome file; Nome del file
            """
        ),
        (
            .elapsed,
            """
            elapsed_time; Elapsed Time; Verstrichene Zeit; Verstreken tijd; Temps écoulé; \
            Tempo decorrido; Tiempo transcurrido; Tempo trascorso
            """
        ),
        (.distance, "distance; Distance; Distanz; Afstand; Distância; Distancia; Distanza"),
        (
            .moving,
            """
            Moving Time; Bewegungszeit; Beweegtijd; Durée de déplacement; Tempo de movimentação; \
            Tiempo en movimiento; Tempo in movimento
            """
        ),
        (
            .ascent,
            """
            Elevation Gain; Höhenzunahme; Totale stijging; Hoogtewinst; Dénivelé positif; \
            Ganho de elevação; Desnivel positivo; Dislivello positivo
            """
        ),
        (
            .cadence,
            """
            Average Cadence; Durchschnittliche Trittfrequenz; Gemiddelde cadans; Cadence moyenne; \
            Cadência média; Cadencia media; Cadenza media
            """
        ),
        (
            .heartRate,
            """
            Average Heart Rate; Durchschnittliche Herzfrequenz; Gemiddelde hartslag; \
            Fréquence cardiaque moyenne; Frequência cardíaca média; Frecuencia cardiaca media; \
            Frequenza cardiaca media
            """
        ),
    ]
}
