import Measure
import Testing
import Training

@Suite struct DistanceTextTests {
    @Test(arguments: [
        ("Long run 24 km", 24_000.0), ("24km", 24_000), ("10k easy", 10_000), ("10 mi", 16_093.44),
        ("Easy 6.5 miles with strides", 10_460.736), ("25,5 km", 25_500),
        ("Halbmarathon 21,0975 Kilometer", 21_097.5), ("42.195 km race", 42_195),
        ("16 km at 5:10/km", 16_000), ("12 km @ 5:30 /km", 12_000), ("12 km at 6 min/km", 12_000),
        ("45 min easy, 8 km", 8000), ("5 x 1 km, total 12 km", 12_000),
        ("6x800 m (11 km total)", 11_000), ("Gesamt: 14 km mit 3 x 2 km", 14_000),
        ("Run 10\u{A0}km", 10_000), ("10 km cross x training", 10_000),
    ])
    func `one distance is read`(text: String, meters: Double) {
        guard case .distance(let distance) = DistanceText(text) else {
            Issue.record("\(text): \(DistanceText(text))")
            return
        }
        #expect(abs(distance.meters - meters) < 1e-6, "\(text)")
    }

    @Test(arguments: [
        "5 x 1 km", "5x1k", "6 × 800 m", "3 * 2 km", "warm up 2 km, 5 x 1 km, cool down 2 km",
        "10-12 km", "10 – 12 km", "10 to 12 km", "10 bis 12 km", "2 km easy, 8 km tempo",
        "10 km with 5 x 1 km", "0.01 km", "900 km",
    ])
    func `what is a guess is not read`(text: String) {
        guard case .unclear = DistanceText(text) else {
            Issue.record("\(text): \(DistanceText(text))")
            return
        }
    }

    @Test(arguments: [
        "", "Rest", "45 min easy", "Yoga 7:30", "8 hill sprints", "pace 5:10/km", "at 5:10 km",
        "2026-11-29", "60", "10 kg", "strength 3 sets", "run 400 m",
    ])
    func `a text without a distance has none`(text: String) {
        #expect(DistanceText(text) == .none)
    }

    @Test func `a bare number counts only where the unit is known`() {
        #expect(DistanceText("24,5", unit: .kilometers) == .distance(Distance(meters: 24_500)))
        #expect(DistanceText(" 10 ", unit: .miles) == .distance(Distance(meters: 16_093.44)))
        #expect(DistanceText("45 min", unit: .kilometers) == .none)
        // A unit of its own counts, whatever the column says.
        #expect(DistanceText("10 mi", unit: .kilometers) == .distance(Distance(meters: 16_093.44)))
    }
}
