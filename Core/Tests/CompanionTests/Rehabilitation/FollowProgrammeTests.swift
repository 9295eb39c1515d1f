import Anatomy
import Assessment
import Interview
import Measure
import Program
import Rehabilitation
import Screening
import Synchronization
import Testing
import Wording

@testable import Companion

/// A course over stores in memory, as the verbs and the pages ask for it.
@Suite struct FollowProgrammeTests {
    static let start = CalendarDay(daysSince1970: 20_000)

    static func day(_ number: Int) -> CalendarDay { start.adding(days: number) }

    static let outerHip = [
        Finding(id: .siteLateral, value: .sided(.right)),
        Finding(id: .noPainWalking, value: .present),
    ]
    static let groin = [
        Finding(id: .siteGroin, value: .sided(.right)),
        Finding(id: .noPainWalking, value: .present),
    ]

    static func told(
        _ number: Int,
        during: Int? = nil,
        morning: Int? = nil,
        loading: Set<CheckIn.Loading>? = nil
    ) -> CheckIn {
        CheckIn(
            day: day(number),
            written: Instant(secondsSince1970: Double((20_000 + number) * 86_400)),
            painDuring: during,
            painMorning: morning,
            loading: loading
        )
    }

    static func told(_ findings: [Finding], on day: CalendarDay) -> [Finding] {
        findings.map { finding in
            var told = finding
            told.day = day
            return told
        }
    }

    static func state(
        _ findings: [Finding],
        _ checkIns: [CheckIn],
        on number: Int
    ) throws -> CourseState {
        let shelf = MemoryShelf()
        shelf.save(HipCheckDraft(answers: AnswerSheet(findings: Self.told(findings, on: start))))
        return try follow(shelf, MemoryCourse(Course(start: start), checkIns))(on: day(number))
    }

    static func follow(
        _ shelf: MemoryShelf,
        _ course: MemoryCourse,
        steps: [ShelvedDynamics] = []
    ) -> FollowProgramme {
        let training = ReviewTraining(shelf: shelf, settings: shelf, clock: .utc)
        return FollowProgramme(
            check: CheckHip(
                training: training,
                settings: shelf,
                assessor: Assessor(samples: 20)
            ),
            hipCheck: shelf,
            courses: course,
            training: training,
            settings: shelf,
            dynamics: ReviewDynamics(shelf: MemorySteps(kept: steps), hipCheck: shelf, clock: .utc)
        )
    }

    /// Runs whose steps a watch counted.
    struct MemorySteps: DynamicsShelf {
        let kept: [ShelvedDynamics]

        func dynamics() throws -> [ShelvedDynamics] { kept }
    }

    @Test(arguments: [(4, Double?.none), (12, 172)])
    func `the watch's own count sets the beat where it has counted enough runs`(
        _ runs: Int,
        _ cadence: Double?
    ) throws {
        let steps = (0..<runs).map { index in
            ShelvedDynamics(
                id: Int64(index + 1),
                start: Instant(secondsSince1970: Double(19_990 - 3 * index) * 86_400),
                device: "Watch",
                profile: StrideProfile(cells: [
                    StrideProfile.Cell(quantity: .cadence, speed: 2.7, seconds: 1500, mean: 172)
                ])
            )
        }
        let shelf = MemoryShelf()
        shelf.save(
            HipCheckDraft(answers: AnswerSheet(findings: Self.told(Self.outerHip, on: Self.start)))
        )
        let course = MemoryCourse(Course(start: Self.start), [])
        let follow = Self.follow(shelf, course, steps: steps)
        #expect(try follow(on: Self.day(0)).needs.form.cadence == cadence)
        #expect(try follow(on: Self.day(200)).needs.form.cadence == nil, "too long ago")
        shelf.save(HipCheckDraft())
        #expect(try follow(on: Self.day(0)).needs.form.cadence == nil, "nothing hurts")
    }

    @Test func `where pain says see someone, everything that is asked finds the same`() throws {
        let checkIns = [Self.told(0, during: 7, loading: [.exercises])]
        let before = try Self.state(Self.groin, [], on: 0)
        #expect(before.review.painRule == .openCause)
        #expect(before.needs.clearance == .mayLoad)
        #expect(!before.result.advice.exercises.isEmpty)
        #expect(before.needs.objection(to: .singleLegHop) != .notUntilSeen)
        let state = try Self.state(Self.groin, checkIns, on: 0)
        #expect(state.result.triage.tier < .withinDays, "the screening itself asks for nobody")
        #expect(state.decision?.step == .seeSomeone)
        #expect(state.needs.clearance == .notUntilSeen)
        #expect(state.notes.contains { $0.text.contains("clinician first") })
        #expect(state.result.advice.exercises.isEmpty)
        #expect(state.result.advice.painRule == nil)
        #expect(state.programme.running.verdict == .notUntilSeen)
        #expect(state.tomorrow.verdict == .notUntilSeen)
        #expect(state.programme.running.reason == .redDay, "pain, not the screening")
        #expect(state.tomorrow.reason == .redDay)
        for exercise in Exercise.all {
            #expect(state.needs.objection(to: exercise) == .notUntilSeen, "\(exercise.id)")
        }
    }

    @Test func `the day before stays in sight until a day says something itself`() throws {
        let flare = [
            Self.told(0, morning: 0, loading: []),
            Self.told(1, during: 7, morning: 0, loading: [.exercises]),
        ]
        let next = try Self.state(Self.outerHip, flare, on: 2)
        #expect(next.review.latest?.signal == .unknown)
        #expect(next.decision?.day == Self.day(1))
        #expect(next.decision?.signal == .red)
        let calm = flare + [Self.told(2, morning: 0, loading: [])]
        #expect(try Self.state(Self.outerHip, calm, on: 2).decision?.day == Self.day(2))
        // Months without a word say something: the load starts lower.
        let climbed = (0..<40).map { number in
            Self.told(
                number,
                during: number.isMultiple(of: 2) ? 0 : nil,
                morning: 0,
                loading: number.isMultiple(of: 2) ? [.exercises] : []
            )
        }
        let away = try Self.state(Self.outerHip, climbed, on: 60)
        #expect(away.decision?.rule == .longGap)
    }

    @Test func `a morning tells what it decided of the day before`() throws {
        let shelf = MemoryShelf()
        shelf.save(HipCheckDraft(answers: AnswerSheet(findings: Self.outerHip)))
        let course = MemoryCourse(
            Course(start: Self.start),
            [Self.told(0, during: 1, morning: 0, loading: [.exercises])]
        )
        let note = NoteDay(follow: Self.follow(shelf, course), courses: course)
        let morning = try note(Self.told(1, morning: 0))
        #expect(morning.completed(by: Self.day(1))?.signal == .green)
        #expect(morning.completed(by: Self.day(1))?.day == Self.start)
        let evening = try note(Self.told(1, during: 1, loading: [.exercises]))
        #expect(evening.completed(by: Self.day(1)) == nil)
    }

    @Test func `urgency comes before all that a programme says`() throws {
        let state = try Self.state(
            [Finding(id: .cannotBearWeight, value: .present)],
            [],
            on: 0
        )
        #expect(state.result.tier >= .sameDay)
        let first = try #require(state.notes.first?.text)
        #expect(first.hasPrefix(state.result.tier.headline))
        #expect(state.notes.dropFirst().contains(state.result.advice.now[0]))
        #expect(try Self.state(Self.outerHip, [], on: 0).urgency == nil)
    }

    // MARK: The all-clear

    /// Bone alone is feared, and nothing asks for a visit today.
    static let bone = [
        Finding(id: .siteSacrum, value: .sided(.right)),
        Finding(id: .painImpact, value: .present),
        Finding(id: .noPainWalking, value: .present),
    ]

    @Test func `an all-clear counts from the day of the hip check on, and only once it came`() {
        let checked = Self.day(30)
        var course = Course(start: Self.start)
        course.wishes.isClearedToRun = true
        #expect(!course.isCleared(of: checked, on: Self.day(90)), "a word without a day")
        course.clear(on: Self.day(4))
        #expect(!course.isCleared(of: checked, on: Self.day(90)))
        #expect(course.isCleared(of: nil, on: Self.day(90)))
        course.clear(on: Self.day(40))
        course.clear(on: Self.day(40))
        #expect(course.clearedOn.count == 2)
        #expect(!course.isCleared(of: checked, on: Self.day(39)))
        #expect(course.isCleared(of: checked, on: Self.day(40)))
        #expect(course.isCleared(of: Self.day(40), on: Self.day(90)))
        let isTakenBack = course.takeBackClearance()
        #expect(isTakenBack)
        #expect(course.clearedOn == [Self.day(4)])
        #expect(!course.isCleared(of: checked, on: Self.day(90)))
        let again = [course.takeBackClearance(), course.takeBackClearance()]
        #expect(again == [true, false])
        #expect(!course.wishes.isClearedToRun)
    }

    @Test func `an old all-clear does not open a new fear`() throws {
        let shelf = MemoryShelf()
        shelf.save(
            HipCheckDraft(
                answers: AnswerSheet(findings: Self.told(Self.bone, on: Self.day(30)))
            )
        )
        var old = Course(start: Self.start)
        old.clear(on: Self.day(4))
        let kept = MemoryCourse(old)
        let before = try Self.follow(shelf, kept)(on: Self.day(31))
        #expect(before.result.tier == .withinDays)
        #expect(before.needs.clearance == .notUntilSeen)
        #expect(!before.needs.wishes.isClearedToRun)
        #expect(before.course?.wishes.isClearedToRun == false)
        old.clear(on: Self.day(31))
        try kept.save(old)
        let after = try Self.follow(shelf, kept)(on: Self.day(31))
        #expect(after.needs.clearance == .boneUnderCare)
        #expect(after.urgency == nil)
    }
}

/// One course in memory.
final class MemoryCourse: CourseShelf {
    private let state: Mutex<(course: Course?, checkIns: [CheckIn])>

    init(_ course: Course? = nil, _ checkIns: [CheckIn] = []) {
        state = Mutex((course, checkIns))
    }

    func course() -> Course? { state.withLock { $0.course } }
    func save(_ course: Course) throws { state.withLock { $0.course = course } }
    func endCourse() { state.withLock { $0.course = nil } }
    func restoreCourse() -> Bool { false }
    func checkIns() -> [CheckIn] { state.withLock { $0.checkIns } }
    func add(_ checkIn: CheckIn) { state.withLock { $0.checkIns.append(checkIn) } }
    func removeLastCheckIn() -> Bool { state.withLock { $0.checkIns.popLast() != nil } }
    func weeklyChecks() -> [WeeklyCheck] { [] }
    func add(_ check: WeeklyCheck) {}
    func sessions() -> [SessionLog] { [] }
    func save(_ session: SessionLog) {}
}
