import Anatomy
import Interview
import Screening
import Testing

/// When a runner is told to look after the pain alone.
@Suite struct SelfCareTests {
    /// Written from the danger signs that the hip check asks of a woman of 34 with groin pain.
    static let allClear: AnswerSheet = {
        var sheet = AnswerSheet.knowing(
            absent: needed,
            weeks: 3,
            pain: 4,
            person: Person(ageYears: 34, sex: .female)
        )
        sheet[.siteGroin] = .sided(.right)
        return sheet
    }()

    static let needed: [FindingID] = [
        .cannotBearWeight, .legDeformity, .majorTrauma, .feverHipPain, .saddleNumbness,
        .bladderBowel, .bothLegs, .coldPaleLeg, .breathlessness, .abdominalEmergency,
        .suddenTesticularOvarianPain, .pregnancyPain, .pregnantNow, .legSwelling, .nightSystemic,
        .cancerHistory, .irreducibleLump, .growingLump, .painWeightBearing, .painImpact, .limp,
        .nightPain, .trauma, .suddenOnset, .worsening, .notImproving, .neuro, .numbSkinPatch,
        .priorStressFracture, .lowBoneDensity, .underEating, .periodChange, .recentBirth,
        .hipImplant, .bloodThinner, .steroidUse, .alcoholHeavy, .standingOneLeg, .tenderBonySpot,
        .painfulMotionLoss,
        .morningStiffLong, .loadSpike, .durationIncrease, .paceAndDistance,
        // It hurts in the groin alone, so that what is asked about other places is not needed.
        .siteButtock, .sitePosteriorThigh, .siteAnteriorThigh, .siteLateralThigh,
        .siteThighVague, .siteBelowKnee,
    ]

    @Test func `self-care needs a short, mild pain and every danger sign denied`() {
        let careful = Self.allClear
        #expect(Screener().triage(careful).tier == .selfCare)
        #expect(Screener().triage(careful).fired.isEmpty)
        #expect(Screener().triage(careful).allowsSelfTests)
        for id in Self.needed + [.painDurationWeeks, .painNow] {
            var unsure = careful
            unsure[id] = nil
            #expect(Screener().triage(unsure).fired == [.notYetSelfCare], "\(id.rawValue)")
        }
        var longer = careful
        longer[.painDurationWeeks] = .number(3.1)
        #expect(Screener().triage(longer).tier == .routine)
        var stronger = careful
        stronger[.painNow] = .number(5)
        #expect(Screener().triage(stronger).tier == .routine)
    }

    @Test func `self-care is for adults who tell their age`() {
        var sheet = Self.denyingEverything(
            at: .siteLateral,
            Person(ageYears: 18, sex: .male),
            weeks: 1
        )
        #expect(Screener().triage(sheet).tier == .selfCare)
        for years in [nil, 15, 17.9] {
            sheet.person.ageYears = years
            #expect(Screener().triage(sheet).fired == [.notYetSelfCare])
        }
    }

    static let people = [
        Person(ageYears: 30), Person(ageYears: 18, sex: .male), Person(ageYears: 30, sex: .male),
        Person(ageYears: 30, sex: .female), Person(ageYears: 55.5, sex: .female),
        Person(ageYears: 58.5, sex: .female), Person(ageYears: 70, sex: .female),
    ]

    @Test(arguments: PlaceOfPain.all)
    func `whoever denies every danger sign of the hip check can be told to look after it`(
        _ place: PlaceOfPain
    ) {
        for person in Self.people {
            for weeks in [1.0, 2, 3] {
                let sheet = Self.denyingEverything(at: place.id, person, weeks: weeks)
                #expect(Screener().triage(sheet).tier == .selfCare)
            }
        }
    }

    @Test(arguments: PlaceOfPain.all)
    func `self-care leaves nothing open that could ask for haste`(_ place: PlaceOfPain) {
        for start in [FindingID.suddenOnset, .insidious] {
            for person in [Person(ageYears: 18, sex: .male), Person(ageYears: 30, sex: .female)] {
                var known = Self.denyingEverything(at: place.id, person, weeks: 2)
                known[start] = .present
                // What the start brings up is asked and denied as well.
                Self.denyTheRest(of: &known)
                for question in Self.order(for: known) where question.kind == .yesNo {
                    var open = known
                    open[question.id] = nil
                    guard Screener().triage(open).tier == .selfCare else { continue }
                    open[question.id] = .present
                    #expect(
                        Screener().triage(open).tier <= .routine,
                        "\(question.id.rawValue)"
                    )
                }
            }
        }
    }

    struct PlaceOfPain: Sendable, CustomTestStringConvertible {
        var id: FindingID
        var testDescription: String { id.rawValue }

        static let all = Question.all.filter { $0.kind == .bodySite }.map { PlaceOfPain(id: $0.id) }
    }

    /// A recent, mild pain in one place, with every question that follows answered no.
    static func denyingEverything(
        at place: FindingID,
        _ person: Person,
        weeks: Double
    ) -> AnswerSheet {
        var sheet = AnswerSheet(person: person)
        // Whoever marks one place on the chart has said that the others do not hurt.
        for other in PlaceOfPain.all { sheet[other.id] = .absent }
        sheet[place] = .sided(.right)
        sheet[.painDurationWeeks] = .number(weeks)
        sheet[.painNow] = .number(2)
        denyTheRest(of: &sheet)
        return sheet
    }

    static func denyTheRest(of sheet: inout AnswerSheet) {
        for question in order(for: sheet)
        where question.kind == .yesNo && sheet[question.id] == nil {
            sheet[question.id] = .absent
        }
    }

    /// Everything that may be asked of this runner; a test at home decides no urgency.
    private static func order(for sheet: AnswerSheet) -> [Question] {
        Interview.everyPage(for: sheet).flatMap(\.asks).map(Question.with)
            .filter { $0.section != .selfTest }
    }
}
