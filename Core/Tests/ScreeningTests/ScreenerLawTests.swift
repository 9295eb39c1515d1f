import Anatomy
import Interview
import Screening
import Testing

/// Laws that hold on every sheet, tried on many random ones.
@Suite struct ScreenerLawTests {
    /// Each a different sheet: few or many findings known, few or many of them present.
    static let sheets: [AnswerSheet] = {
        var random = SeededRandom(seed: 2026)
        return (0..<60).map { _ in sheet(using: &random) }
    }()

    static func sheet(using random: inout SeededRandom) -> AnswerSheet {
        let known = Double.random(in: 0...1, using: &random)
        let present = Double.random(in: 0...0.3, using: &random)
        var sheet = AnswerSheet(
            person: Person(
                ageYears: Bool.random(using: &random) ? .random(in: 6...80, using: &random) : nil,
                sex: [nil, .female, .male].randomElement(using: &random) ?? nil,
                massKg: Bool.random(using: &random) ? .random(in: 40...90, using: &random) : nil,
                heightCm: Bool.random(using: &random) ? .random(in: 150...190, using: &random) : nil
            )
        )
        for question in Question.all where Double.random(in: 0...1, using: &random) < known {
            switch question.kind {
            case .yesNo, .choice:
                let isPresent = Double.random(in: 0...1, using: &random) < present
                sheet[question.id] = isPresent ? .present : .absent
            case .bodySite:
                let side = Laterality.allCases.randomElement(using: &random) ?? .both
                let isPresent = Double.random(in: 0...1, using: &random) < present
                sheet[question.id] = isPresent ? .sided(side) : .absent
            case .number(_, let range):
                let top = min(range.upperBound, 30)
                sheet[question.id] = .number(.random(in: range.lowerBound...top, using: &random))
            }
        }
        return sheet
    }

    static let yesNoIDs = Question.all
        .filter { if case .number = $0.kind { false } else { true } }.map(\.id)

    @Test func `the random sheets reach every tier`() {
        let tiers = Set(Self.sheets.map { Screener().triage($0).tier })
        #expect(tiers.isSuperset(of: [.routine, .withinDays, .sameDay, .emergency]))
    }

    @Test func `a finding that turns out present never lowers the urgency`() {
        let screener = Screener()
        for sheet in Self.sheets + [SelfCareTests.allClear] {
            let before = screener.triage(sheet).tier
            for id in Self.yesNoIDs where sheet[id]?.isPresent != true {
                var worse = sheet
                worse[id] = .present
                #expect(screener.triage(worse).tier >= before, "\(id.rawValue)")
            }
        }
    }

    @Test func `stronger pain never lowers the urgency`() {
        let screener = Screener()
        for sheet in Self.sheets {
            let tiers = (0...10).map { strength in
                var known = sheet
                known[.painNow] = .number(Double(strength))
                return screener.triage(known).tier
            }
            #expect(tiers == tiers.sorted())
        }
    }

    @Test func `what is unknown fires nothing`() {
        for sheet in Self.sheets {
            for rule in Screener().triage(sheet).fired where rule != .notYetSelfCare {
                // Everything unknown denied: a rule that fired on knowledge still fires.
                var denied = sheet
                for id in Self.yesNoIDs where denied[id] == nil { denied[id] = .absent }
                #expect(rule.when.holds(on: denied) == true, "\(rule.id)")
            }
        }
        #expect(Screener().triage(AnswerSheet()).fired == [.notYetSelfCare])
    }

    @Test func `left and right make no difference`() {
        for sheet in Self.sheets {
            #expect(Screener().triage(sheet) == Screener().triage(sheet.mirrored))
        }
    }

    @Test func `the order of the rules makes no difference to what fires`() {
        var random = SeededRandom(seed: 7)
        for sheet in Self.sheets {
            let shuffled = Screener(rules: RedFlagRule.all.shuffled(using: &random))
            let one = Screener().triage(sheet)
            let other = shuffled.triage(sheet)
            #expect(one.tier == other.tier)
            #expect(one.fired == other.fired)
            #expect(Set(one.unasked) == Set(other.unasked))
        }
    }

    @Test func `the tier is that of the most urgent rule`() {
        for sheet in Self.sheets {
            let triage = Screener().triage(sheet)
            #expect(triage.tier == triage.fired.map(\.tier).max() ?? .selfCare)
            #expect(triage.fired.map(\.tier) == triage.fired.map(\.tier).sorted(by: >))
        }
    }

    @Test func `an answer that raises the urgency was named as unasked`() {
        let screener = Screener()
        for sheet in Self.sheets {
            let before = screener.triage(sheet)
            let relevance = Relevance(sheet: sheet)
            let unnamed = Self.yesNoIDs.filter {
                sheet[$0] == nil && relevance.isWorthAsking($0) && !before.unasked.contains($0)
            }
            for id in unnamed {
                var worse = sheet
                worse[id] = .present
                // Denying self-care is not an alarm: only rules count here.
                #expect(screener.triage(worse).tier <= max(before.tier, .routine), "\(id.rawValue)")
            }
        }
    }
}
