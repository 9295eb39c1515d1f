#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Adds up the way between positions along great circles (haversine formula).
///
/// The Earth is taken as a sphere with the equatorial radius of WGS 84, which is also what the tool
/// behind our test values assumes. Against the WGS 84 ellipsoid that is up to 0.5 percent too long
/// for a north-south run near the equator and up to 0.2 percent too short near the poles: less than
/// the scatter of a receiver on a wrist. Height is left out, since its noise would count as way.
struct GreatCircle: Sendable {
    /// Semi-major axis of WGS 84, metres.
    static let radius = 6_378_137.0

    private(set) var meters = 0.0
    private var latitude = Double.nan
    private var longitude = 0.0
    private var cosine = 0.0

    /// Goes on to a position in degrees; the first one after a break only marks the place.
    mutating func advance(latitude degreesNorth: Double, longitude degreesEast: Double) {
        let north = degreesNorth * .pi / 180
        let east = degreesEast * .pi / 180
        let nextCosine = cos(north)
        if !latitude.isNaN {
            let sineNorth = sin((north - latitude) / 2)
            let sineEast = sin((east - longitude) / 2)
            let square = sineNorth * sineNorth + cosine * nextCosine * sineEast * sineEast
            meters += 2 * Self.radius * asin(min(1, square.squareRoot()))
        }
        latitude = north
        longitude = east
        cosine = nextCosine
    }

    /// Ends the present stretch: the way to the next position is not counted.
    mutating func lift() { latitude = .nan }
}
