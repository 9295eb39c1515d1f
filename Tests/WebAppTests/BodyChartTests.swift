import Anatomy
import Companion
import Interview
import Testing

@testable import WebApp

@Suite struct BodyChartTests {
    @Test func `has a zone for every place that is asked`() {
        let asked = Set(Question.all.filter { $0.section == .place }.map(\.id))
        #expect(Set(ChartZone.all.map(\.site)) == asked)
    }

    @Test func `each place has both sides or lies in the middle`() {
        for (site, zones) in Dictionary(grouping: ChartZone.all, by: \.site) {
            let sides = zones.map(\.side)
            #expect(sides == [nil] || Set(sides) == [.left, .right], "\(site.rawValue)")
            #expect(Set(zones.map(\.width)).count == 1)
            #expect(Set(zones.map(\.y)).count == 1)
        }
    }

    @Test func `no two check boxes share an id`() {
        #expect(Set(ChartZone.all.map(\.id)).count == ChartZone.all.count)
    }

    /// On a phone of 390 points the wide drawings are about 325 points wide for 320 units.
    @Test func `every zone is at least 24 points on a phone`() {
        for zone in ChartZone.placed {
            #expect(min(zone.width, zone.height) >= 26, "\(zone.id)")
        }
    }

    @Test func `lies inside its drawing, the runner's right on the left of the front view`() {
        for zone in ChartZone.placed {
            guard let size = zone.figure?.size else { continue }
            #expect(zone.x - zone.width / 2 >= 0 && zone.x + zone.width / 2 <= size.width)
            #expect(zone.y - zone.height / 2 >= 0 && zone.y + zone.height / 2 <= size.height)
            if zone.figure == .front, let side = zone.side {
                #expect((side == .right) == (zone.x < size.width / 2))
            }
            if zone.figure == .back, let side = zone.side {
                #expect((side == .left) == (zone.x < size.width / 2))
            }
        }
    }

    @Test func `zones of one drawing do not hide each other`() {
        for zone in ChartZone.placed {
            for other in ChartZone.placed
            where other.figure == zone.figure && other.id != zone.id {
                let across = Double(zone.x - other.x) / (Double(zone.width + other.width) / 2)
                let down = Double(zone.y - other.y) / (Double(zone.height + other.height) / 2)
                let distance = (across * across + down * down).squareRoot()
                #expect(distance > 0.75, "\(zone.id) and \(other.id)")
            }
        }
    }

    @Test func `the page shows what is marked, and its list the same boxes`() async throws {
        var answers = AnswerSheet()
        answers[.siteGroin] = .sided(.right)
        let browser = try Browser(draft: .init(answers: answers))
        let text = try await browser.get(.question(page: "place")).text
        #expect(text.matches(of: /type="checkbox"/).count == ChartZone.all.count)
        #expect(text.matches(of: /\schecked>/).count == 1)
        for zone in ChartZone.all {
            #expect(text.matches(of: try Regex("id=\"\(zone.id)\"")).count == 1)
            let isPlaced = zone.figure != nil
            let labels = text.matches(of: try Regex("for=\"\(zone.id)\"")).count
            #expect(labels == (isPlaced ? 2 : 1))
            #expect(BodyChartStyle.css.contains(".at-\(zone.id){left:") == isPlaced)
        }
        #expect(text.contains("deep in the front of the hip, your right"))
    }
}
