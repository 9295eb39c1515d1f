/// When a question is worth asking, given what is known already.
///
/// Unknown counts in favour of asking: a question is left out only when what is known makes it
/// pointless, impossible or unsafe.
public struct Relevance: Sendable {
    public let sheet: AnswerSheet

    public init(sheet: AnswerSheet) {
        self.sheet = sheet
    }

    /// Findings never asked, as the wording of another question covers them.
    ///
    /// They remain valid in answer files and from a clinician.
    public static let coveredByAnother: [FindingID: FindingID] = [
        .fever: .feverHipPain,
        .sexualNumbness: .saddleNumbness,
        .urinaryRetention: .bladderBowel,
        .weeklyRise: .durationIncrease,
        .hipRotationGroin: .internalRotationLimited,
        .recentOnset: .painDurationWeeks,
        .longStanding: .painDurationWeeks,
        .overAYear: .painDurationWeeks,
        .strongPain: .painNow,
    ]

    public func isWorthAsking(_ id: FindingID) -> Bool {
        let question = Question.with(id)
        guard question.isForRunners, Self.coveredByAnother[id] == nil else { return false }
        return switch question.section {
        case .place: true
        case .danger: isDangerWorthAsking(id)
        case .beginning: isBeginningWorthAsking(id)
        case .character: isCharacterWorthAsking(id)
        case .nerves: isNerveSignWorthAsking(id)
        case .history: isHistoryWorthAsking(id)
        // The log's own finding is better than a memory.
        case .training: sheet.findings[id]?.origin != .training
        case .selfTest: isTestWorthDoing(id)
        case .clinician, .measured: false
        }
    }

    // MARK: - The runner

    /// Whether the age is inside the range, or not known.
    func mayBeAged(_ range: ClosedRange<Double>) -> Bool {
        sheet.person.ageYears.map(range.contains) ?? true
    }

    /// Whether the runner may be of an age and sex to be pregnant.
    private var mayBePregnant: Bool {
        sheet.person.sex != .male && mayBeAged(12...55)
    }

    // MARK: - What is known

    func has(_ id: FindingID) -> Bool { sheet[id]?.isPresent == true }

    /// Whether it hurts in one of the places, or nobody has said where it hurts.
    func hurts(in places: Set<FindingID>) -> Bool {
        places.contains(where: has) || !PageOutline.place.asks.contains(where: has)
    }

    private func isDangerWorthAsking(_ id: FindingID) -> Bool {
        switch id {
        case .pregnancyPain: mayBePregnant
        case .notChangedByMovement: has(.nightPain) || has(.constantPain)
        default: true
        }
    }

    private func isBeginningWorthAsking(_ id: FindingID) -> Bool {
        switch id {
        case .insidious: !has(.suddenOnset)
        case .pop, .onsetSprinting: has(.suddenOnset)
        case .recurrentAnterior: hurts(in: [.siteGroin, .siteAnteriorThigh])
        case .notImproving: hasLasted(2...2600)
        default: true
        }
    }

    /// Whether the pain has lasted so many weeks, or nobody has said how long.
    func hasLasted(_ weeks: ClosedRange<Double>) -> Bool {
        if case .number(let number)? = sheet[.painDurationWeeks] {
            weeks.contains(number)
        } else {
            true
        }
    }

    private func isNerveSignWorthAsking(_ id: FindingID) -> Bool {
        switch id {
        case .motorWeakness, .nerveSignsWorsening: has(.neuro)
        case .abductorWeakness: hurts(in: [.siteLateral, .siteGroin])
        case .innerThighNumb, .groinSkinBurning: hurtsWhereAsked(id)
        default: true
        }
    }

    /// Signs with which an earlier infection would matter; in the young it matters at once.
    private var mayBeInfected: Bool {
        let signs: [FindingID] = [
            .feverHipPain, .fever, .nightSystemic, .painfulMotionLoss, .constantPain,
            .boneNightPain, .nightPain,
        ]
        return signs.contains(where: has) || isSevere
            || sheet.person.ageYears.map { $0 < 17 } == true
    }

    private func isHistoryWorthAsking(_ id: FindingID) -> Bool {
        switch id {
        case .periodChange: sheet.person.sex != .male && mayBeAged(13...58)
        case .recentBirth, .pregnantNow: mayBePregnant
        case .immuneOrRecentSurgery:
            has(.feverHipPain) || has(.fever) || has(.nightSystemic) || has(.painfulMotionLoss)
                || has(.nightPain) || isSevere
        case .boneMedicine: mayBeAged(35...120) && hurtsWhereAsked(id)
        case .recentInfection: mayBeInfected
        // Back pain of days says nothing about these illnesses; long stiffness does.
        case .spondyloarthritisHistory:
            has(.morningStiffLong)
                || (hasLasted(4...2600)
                    && hurts(in: [.siteLowBack, .siteSacrum, .siteButtock]))
        case .clotRisk: has(.legSwelling) || has(.siteBelowKnee)
        case .familyOsteoarthritis, .kneeOsteoarthritis:
            sheet.person.ageYears.map { $0 >= 45 } == true
                && hurts(in: [.siteGroin, .siteButtock, .siteMedialThigh, .siteAnteriorThigh])
        case .previousHamstringInjury: hurts(in: [.sitePosteriorThigh, .siteSitBone])
        case .growthSpurt: sheet.person.ageYears.map { $0 < 19 } == true
        default: hurtsWhereAsked(id)
        }
    }
}
