import Anatomy
import Assessment
import Companion
import Interview
import Screening
import Testing

@Suite struct InterviewGuideTests {
    static let guide = InterviewGuide(assessor: Assessor(samples: 20))

    /// A runner who answers as told and denies everything else, until the guide has enough.
    struct Walk {
        /// In the order they were put.
        private(set) var pages: [QuestionPage] = []
        private(set) var parts: [InterviewGuide.Part] = []
        private(set) var reason: InterviewGuide.Reason?
        private var walk: InterviewWalk

        var sheet: AnswerSheet { walk.known }
        var visited: [String] { walk.visited }
        var asked: Set<FindingID> { Set(pages.flatMap(\.questions).map(\.id)) }

        init(
            _ person: Person,
            _ truth: [FindingID: AnswerValue],
            wish: InterviewGuide.Wish = .asNeeded
        ) {
            walk = InterviewWalk(AnswerSheet(person: person), guide: guide)
            while walk.pagesPut < 60, reason == nil {
                switch walk.step(wish) {
                case .enough(let reason): self.reason = reason
                case .ask(let page, let part):
                    let findings = page.questions.map {
                        Finding(id: $0.id, value: truth[$0.id] ?? .absent)
                    }
                    walk.answer(page, with: findings)
                    pages.append(page)
                    parts.append(part)
                }
            }
        }
    }

    static let woman = Person(ageYears: 48, sex: .female, runningYears: 8)
    static let outerHip: [FindingID: AnswerValue] = [
        .siteLateral: .sided(.right), .insidious: .present, .painRunning: .present,
        .sideLying: .present, .stairsSlopes: .present, .noPainWalking: .present,
        .painNow: .number(3), .painDurationWeeks: .number(6),
    ]
    static let groin: [FindingID: AnswerValue] = [
        .siteGroin: .sided(.left), .insidious: .present, .painRunning: .present,
        .twisting: .present, .noPainWalking: .present, .painNow: .number(3),
        .painDurationWeeks: .number(20),
    ]

    @Test func `the place comes first, then danger`() {
        let walk = Walk(Self.woman, Self.outerHip)
        #expect(walk.visited.prefix(3) == ["place", "danger-now", "danger-soon"])
        let safety = walk.parts.prefix { $0 == .safety }
        #expect(!walk.parts.dropFirst(safety.count).contains(.safety))
    }

    @Test func `the urgency is final within ten questions, the whole within twenty-five`() {
        for truth in [Self.outerHip, Self.groin] {
            let walk = Walk(Self.woman, truth)
            #expect(walk.parts.count { $0 == .safety } <= 10)
            #expect(walk.visited.count <= 25)
            #expect(walk.reason == .settled)
            if case .ask(let page, .safety) = Self.guide.step(walk.sheet, visited: walk.visited) {
                Issue.record("\(page.id) could still raise the urgency")
            }
            #expect(
                Screener().triage(walk.sheet).unasked.allSatisfy {
                    Question.with($0).section == .selfTest
                }
            )
        }
    }

    @Test func `an emergency ends the questions`() {
        let walk = Walk(Self.woman, [.siteLowBack: .present, .saddleNumbness: .present])
        #expect(walk.reason == .emergency)
        #expect(walk.visited.count == 2)
    }

    @Test func `whoever goes on is asked more, until nothing open tells anything`() {
        let enough = Walk(Self.woman, Self.outerHip)
        let all = Walk(Self.woman, Self.outerHip, wish: .everything)
        #expect(all.visited.count > enough.visited.count)
        #expect(all.visited.count < 60)
        #expect(Array(all.visited.prefix(enough.visited.count)) == enough.visited)
    }

    @Test func `what was passed over is not asked again`() {
        var visited: [String] = []
        var asked: Set<FindingID> = []
        let sheet = AnswerSheet(person: Self.woman)
        while case .ask(let page, _) = Self.guide.step(sheet, visited: visited),
            visited.count < 60
        {
            #expect(asked.isDisjoint(with: page.questions.map(\.id)))
            asked.formUnion(page.questions.map(\.id))
            visited.append(page.id)
        }
        #expect(visited.count <= 25)
    }

    @Test func `the order of the pages visited does not matter`() {
        let walk = Walk(Self.woman, Self.groin)
        for count in [3, 8, 11] {
            let visited = Array(walk.visited.prefix(count))
            let covered = visited.flatMap(QuestionPage.findings)
            var sheet = AnswerSheet(person: Self.woman)
            for id in covered { sheet[id] = walk.sheet[id] }
            let step = Self.guide.step(sheet, visited: visited)
            #expect(step == Self.guide.step(sheet, visited: visited.reversed()))
            #expect(step == Self.guide.step(sheet, visited: visited))
        }
    }

    @Test func `no test while a clinician should look first`() {
        var bone = Self.groin
        bone[.painImpact] = .present
        bone[.nightPain] = .present
        bone[.boneNightPain] = .present
        let walk = Walk(Self.woman, bone, wish: .everything)
        #expect(Screener().triage(walk.sheet).tier >= .withinDays)
        #expect(!walk.parts.contains(.selfTest))
    }

    @Test func `tests come one to a page, at most five`() {
        let walk = Walk(Self.woman, Self.outerHip, wish: .everything)
        let tests = walk.visited.filter { $0.hasPrefix("test-") }
        #expect(!tests.isEmpty && tests.count <= Interview.selfTestLimit)
        for test in tests { #expect(QuestionPage.findings(onPage: test).count == 1) }
    }

    @Test func `a page is put again when an answer makes another question on it matter`() throws {
        var old = AnswerSheet(person: Person(ageYears: 30, sex: .male))
        let asked = try #require(QuestionPage(id: "danger-now", for: old))
        for question in asked.questions { old[question.id] = .absent }
        var new = old
        new.person.sex = .female
        let visited = Self.guide.visited(["place", "danger-now"], from: old, to: new)
        #expect(visited == ["place"])
        #expect(Self.guide.visited(["place", "danger-now"], from: old, to: old).count == 2)
    }

    @Test func `every page put can be found again by its id`() throws {
        let walk = Walk(Self.woman, Self.groin, wish: .everything)
        for id in walk.visited {
            let page = try #require(QuestionPage(id: id, for: walk.sheet), "\(id)")
            #expect(page.id == id)
            #expect(!page.title.isEmpty)
        }
    }

    @Test(arguments: ["", "~", "no-such-page", "no~such_finding", "everyday~fadir", "x~ces_saddle"])
    func `an id that names nothing to ask has no page`(_ id: String) {
        #expect(QuestionPage(id: id, for: AnswerSheet()) == nil)
    }
}
