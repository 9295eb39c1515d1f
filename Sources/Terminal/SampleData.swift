import Anatomy
public import Companion
import Foundation
import Interview
public import Measure
import SampleRunner

/// The sample runner: made-up files that go through the same import as anybody's, and answers.
public enum SampleData {
    static let seed: UInt64 = 34

    /// Writes the sample runner's files to a scratch folder, imports them and removes them again.
    public static func importRuns(
        into shelf: any ActivityShelf,
        lastDay: CalendarDay = SystemClock.today(),
        progress: @escaping @Sendable (ReadingProgress) -> Void
    ) async throws -> ImportReport {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "hipwise-sample-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in SampleRunner(seed: seed, lastDay: lastDay).files() {
            try Data(file.bytes).write(to: folder.appending(path: file.name))
        }
        return try await ImportActivities(reader: IntakeFileReader(), shelf: shelf)(
            [FileSource(path: folder.path(percentEncoded: false), label: "sample")],
            progress: progress
        )
    }

    /// What the sample runner would answer: an outer hip that has hurt since the long run.
    ///
    /// The pages behind are those that the guide puts, given what `check` knows from the log.
    public static func draft(
        lastDay: CalendarDay = SystemClock.today(),
        check: CheckHip
    ) throws -> HipCheckDraft {
        let person = Person(
            ageYears: SampleRunner.ageYears,
            sex: .female,
            massKg: SampleRunner.massKilograms,
            heightCm: SampleRunner.heightCentimeters,
            runningYears: SampleRunner.runningYears
        )
        var draft = HipCheckDraft(
            answers: AnswerSheet(person: person),
            painBegan: SampleRunner(seed: seed, lastDay: lastDay).painBegan
        )
        let derived = try check.sheet(for: draft, on: lastDay).findings.values
        var walk = InterviewWalk(
            draft.answers,
            derived: Array(derived),
            guide: InterviewGuide()
        )
        draft.answers = answers(of: person)
        while walk.pagesPut < 60, case .ask(let page, _) = walk.step(.pastEmergency) {
            walk.answer(page, with: page.questions.compactMap { draft.answers.findings[$0.id] })
        }
        draft.visitedPages = walk.visited
        return draft
    }

    private static func answers(of person: Person) -> AnswerSheet {
        var answers = AnswerSheet(person: person)
        answers[.siteLateral] = .sided(.right)
        for present in present { answers[present] = .present }
        for absent in absent { answers[absent] = .absent }
        answers[.painNow] = .number(2)
        return answers
    }

    private static let present: [FindingID] = [
        .insidious, .painRunning, .sideLying, .stairsSlopes, .standingOneLeg, .noPainWalking,
        .sitsAllDay,
    ]

    /// Asked and denied; whatever is neither here nor above is unknown.
    private static let absent: [FindingID] = [
        .siteGroin, .siteButtock, .siteSitBone, .siteAnteriorThigh, .siteMedialThigh,
        .sitePosteriorThigh, .sitePubic, .siteIliacCrest, .siteLowBack, .siteSacrum,
        .siteLateralThigh, .siteHipVague, .siteLowerAbdomen, .siteGenital, .siteKnee,
        .siteBelowKnee, .suddenOnset, .pop, .notImproving, .trauma,
        .majorTrauma, .painImpact, .painWeightBearing, .limp, .nightPain, .boneNightPain,
        .constantPain,
        .mechanical, .locking, .shoesSocks, .neuro, .numbSkinPatch, .motorWeakness, .bothLegs,
        .saddleNumbness,
        .bladderBowel, .sexualNumbness, .urinaryRetention, .cannotBearWeight, .legDeformity,
        .feverHipPain, .fever, .breathlessness, .coldPaleLeg, .legSwelling, .abdominalEmergency,
        .pregnancyPain, .suddenTesticularOvarianPain, .nightSystemic, .cancerHistory,
        .growingLump, .irreducibleLump, .priorStressFracture, .lowBoneDensity, .periodChange,
        .underEating, .hipImplant, .bloodThinner, .boneMedicine, .steroidUse, .alcoholHeavy,
        .recentBirth, .siteThighVague, .pregnantNow,
        .worsening, .cannotRun, .recentInfection, .spondyloarthritisHistory, .familyBoneDisease,
        .childhoodHip, .effortClaudication, .tenderBonySpot, .painfulMotionLoss, .morningStiffLong,
        .bendBackward,
    ]
}
