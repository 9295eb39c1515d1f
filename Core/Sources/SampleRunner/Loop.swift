/// An invented round course in the open Atlantic, so that no real place is on the map.
///
/// Robin runs on an island that does not exist, at 10° north and 30° west, hundreds of kilometres
/// from any land. Every loop begins and ends at the same spot.
struct Loop {
    static let latitude = 10.0
    static let longitude = -30.0
    /// Robin's clock: two hours behind UTC, as the longitude has it.
    static let utcOffsetSeconds = -7200

    struct Position {
        var latitude: Double
        var longitude: Double
        var altitude: Double
    }

    let length: Double
    private let corners: [(east: Double, north: Double)]
    private let rise: Double
    private static let cornerCount = 240
    private static let metersPerDegree = 111_195.0
    /// The cosine of 10 degrees, by which a degree of longitude is shorter.
    private static let cosineOfLatitude = 0.984_807_753

    /// A loop of `length` metres that climbs `rise` metres from its lowest to its highest point.
    init(length: Double, bulge: Double, rise: Double) {
        self.length = length
        self.rise = rise
        let outline = (0...Self.cornerCount).map { corner in
            let turn = Double(corner) / Double(Self.cornerCount)
            let radius =
                1 + bulge * Wave.sine(turns: 2 * turn) + bulge / 3
                * Wave.sine(turns: 5 * turn + 0.1)
            return (
                east: radius * Wave.sine(turns: turn), north: radius * Wave.sine(turns: turn + 0.25)
            )
        }
        // Corners at equal distances along the outline, scaled to the length asked for.
        let distances = outline.indices.dropFirst().reduce(into: [0.0]) { distances, corner in
            let east = outline[corner].east - outline[corner - 1].east
            let north = outline[corner].north - outline[corner - 1].north
            distances.append(
                (distances.last ?? 0) + (east * east + north * north).squareRoot()
            )
        }
        let around = distances.last ?? 1
        let scale = length / around
        var segment = 1
        corners = (0...Self.cornerCount).map { corner in
            let along = around * Double(corner) / Double(Self.cornerCount)
            while segment < Self.cornerCount, distances[segment] < along { segment += 1 }
            let span = distances[segment] - distances[segment - 1]
            let part = span > 0 ? (along - distances[segment - 1]) / span : 0
            let from = outline[segment - 1]
            let to = outline[segment]
            return (
                east: (from.east + (to.east - from.east) * part) * scale,
                north: (from.north + (to.north - from.north) * part) * scale
            )
        }
    }

    /// Where one is after `distance` metres, round after round, `aside` metres off the line.
    func position(at distance: Double, aside: (east: Double, north: Double)) -> Position {
        let rounds = distance / length
        let turn = rounds - rounds.rounded(.down)
        let place = turn * Double(Self.cornerCount)
        let corner = min(Int(place), Self.cornerCount - 1)
        let part = place - Double(corner)
        let from = corners[corner]
        let to = corners[corner + 1]
        let east = from.east + (to.east - from.east) * part + aside.east
        let north = from.north + (to.north - from.north) * part + aside.north
        return Position(
            latitude: Self.latitude + north / Self.metersPerDegree,
            longitude: Self.longitude
                + east / (Self.metersPerDegree * Self.cosineOfLatitude),
            altitude: 12 + rise / 2 * (1 - Wave.sine(turns: turn + 0.25))
        )
    }
}

/// Sine without a mathematics library, so that every machine makes the same bytes.
enum Wave {
    /// The sine of `turns` full turns, to about a millionth.
    static func sine(turns: Double) -> Double {
        var turn = turns - turns.rounded()
        // Mirror the outer quarters inward, where the series is short.
        if turn > 0.25 { turn = 0.5 - turn }
        if turn < -0.25 { turn = -0.5 - turn }
        let angle = turn * 2 * Double.pi
        let square = angle * angle
        let tail = 1 - square / 72 * (1 - square / 110)
        return angle * (1 - square / 6 * (1 - square / 20 * (1 - square / 42 * tail)))
    }
}
