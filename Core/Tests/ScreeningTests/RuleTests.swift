import Anatomy
import Evidence
import Interview
import Screening
import Testing

@Suite struct RuleTests {
    static let examples =
        RuleExample.emergencies + RuleExample.sameDays + RuleExample.withinDays
        + RuleExample.routines

    @Test(arguments: examples)
    func `fires on its sign and not just short of it`(_ example: RuleExample) throws {
        let rule = try #require(RedFlagRule.all.first { $0.id == example.id })
        #expect(rule.tier == example.tier)
        let fired = Screener().triage(example.fires)
        #expect(fired.fired.contains(rule))
        #expect(fired.tier >= rule.tier)
        #expect(!Screener().triage(example.misses).fired.contains(rule))
    }

    @Test func `every rule has an example`() {
        #expect(Set(Self.examples.map(\.id)) == Set(RedFlagRule.all.map(\.id)))
    }

    @Test func `every rule has its own id, a reason and a source`() {
        let rules = RedFlagRule.all + [.notYetSelfCare]
        #expect(Set(rules.map(\.id)).count == rules.count)
        #expect(Set(rules.map(\.reason)).count == rules.count)
        for rule in rules {
            #expect(rule.reason.hasSuffix("."))
            #expect(!rule.sources.isEmpty)
            #expect(rule.tier > .selfCare)
        }
    }

    @Test func `no rule asks for the absence of anything`() {
        for rule in RedFlagRule.all { #expect(!asksForAbsence(rule.when), "\(rule.id)") }
    }

    private func asksForAbsence(_ predicate: Predicate) -> Bool {
        switch predicate {
        case .lacks, .not: true
        case .all(let parts), .any(let parts): parts.contains(where: asksForAbsence)
        case .has, .number, .chose, .age, .sex, .bodyMassIndex, .runningYears: false
        }
    }

    @Test func `every danger sign of the evidence base is a rule, at the tier stated there`() throws
    {
        let text = try SharedFolder.text("evidence/red_flags.yaml")
        let tiers = ["emergency_now": Tier.emergency]
        var ids: [String] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("- id: ") {
                ids.append(String(line.dropFirst(6)))
            } else if line.hasPrefix("  tier: "), let id = ids.last {
                let stated = String(line.dropFirst(8))
                let rule = RedFlagRule.all.first { $0.id == id }
                #expect(rule?.tier == tiers[stated] ?? Tier(rawValue: stated), "\(id)")
            }
        }
        #expect(ids.count == 41)
    }

    @Test func `every danger sign fears and cites what the evidence base does`() throws {
        var compared = 0
        for stated in try StatedDangerSign.all(in: SharedFolder.text("evidence/red_flags.yaml")) {
            let rule = try #require(RedFlagRule.all.first { $0.id == stated.id })
            #expect(rule.sources.map(\.rawValue).contains(stated.source), "\(stated.id)")
            let feared = Set(stated.feared.filter { $0 != "any" })
            let ours = Set(rule.feared.map(\.rawValue))
            #expect(ours.isSuperset(of: feared), "\(stated.id)")
            compared += 1
        }
        #expect(compared == 41)
    }

    @Test func `no sentence is copied from the evidence base`() throws {
        let text = try SharedFolder.text("evidence/red_flags.yaml")
        for rule in RedFlagRule.all { #expect(!text.contains(rule.reason), "\(rule.id)") }
    }
}

/// What a danger sign of `red_flags.yaml` fears and cites.
private struct StatedDangerSign {
    var id: String
    var feared: [String] = []
    var source = ""

    static func all(in text: String) -> [StatedDangerSign] {
        var signs: [StatedDangerSign] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("- id: ") {
                signs.append(StatedDangerSign(id: String(line.dropFirst(6))))
            } else if !signs.isEmpty, line.hasPrefix("  - ") {
                signs[signs.count - 1].feared.append(String(line.dropFirst(4)))
            } else if !signs.isEmpty, line.hasPrefix("  source: ") {
                signs[signs.count - 1].source = String(line.dropFirst(10))
            }
        }
        return signs
    }
}
