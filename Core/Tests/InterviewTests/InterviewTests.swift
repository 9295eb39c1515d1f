import Anatomy
import Testing

@testable import Interview

@Suite struct InterviewTests {
    @Test func `the body chart comes first, then what cannot wait`() {
        let pages = Interview().pages(for: AnswerSheet())
        #expect(
            pages.map(\.id).prefix(4) == ["place", "pregnancy", "danger-now", "danger-soon"]
        )
        #expect(pages[0].style == .bodyChart)
        #expect(pages[0].questions.count == 18)
        #expect(pages[2].style == .checklist)
        #expect(pages.first { $0.id == "duration" }?.style == .single)
    }

    @Test func `page names are stable`() {
        let ids = PageOutline.all.map(\.id)
        #expect(
            ids.filter { !$0.hasPrefix("test-") } == [
                "place", "pregnancy", "danger-now", "danger-soon", "standing", "at-rest",
                "duration", "strength", "beginning", "moment", "running", "everyday",
                "movements", "back", "feel", "stuck", "nerves", "nerve-signs", "bones",
                "health", "past", "training",
            ]
        )
        #expect(Set(ids).count == ids.count)
        #expect(ids.contains("test-gt_palpation"))
        #expect(Set(PageOutline.all.map(\.title)).count == ids.count)
    }

    @Test func `men, and those past the age, are not asked about a pregnancy`() {
        for person in [Person(ageYears: 30, sex: .male), Person(ageYears: 60, sex: .female)] {
            let pages = Interview().pages(for: AnswerSheet(person: person))
            #expect(pages.map(\.id).prefix(3) == ["place", "danger-now", "danger-soon"])
        }
    }

    @Test func `only the place and the signs that cannot wait need more than eight boxes`() {
        for outline in PageOutline.all where !["place", "danger-now"].contains(outline.id) {
            #expect(outline.asks.count <= 8, "\(outline.id)")
        }
    }

    @Test func `every question for runners has its place on exactly one page`() {
        let placed = PageOutline.all.flatMap(\.asks)
        let expected = Question.all.filter(\.isForRunners).map(\.id)
            .filter { Relevance.coveredByAnother[$0] == nil }
        #expect(placed.map(\.rawValue).sorted() == expected.map(\.rawValue).sorted())
    }

    @Test func `self-tests are offered only when asked for, and few of them`() {
        var sheet = AnswerSheet(person: Person(ageYears: 40, sex: .female))
        sheet[.siteLateral] = .sided(.right)
        sheet[.siteSitBone] = .sided(.right)
        sheet[.siteButtock] = .sided(.right)
        func tests(_ interview: Interview) -> [Question] {
            interview.order(for: sheet).filter { $0.section == .selfTest }
        }
        #expect(tests(Interview()).isEmpty)
        let offered = tests(Interview(offersSelfTests: true))
        #expect(offered.count == Interview.selfTestLimit)
        #expect(offered.allSatisfy { $0.test?.safety == .safe })
    }

    struct Runner: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var person: Person
        var sites: [FindingID]
        var hasLog = true
        var limit: Int
    }

    static let runners: [Runner] = [
        Runner(
            testDescription: "man of 35, groin",
            person: Person(ageYears: 35, sex: .male),
            sites: [.siteGroin],
            limit: 51
        ),
        Runner(
            testDescription: "woman of 35, outer hip",
            person: Person(ageYears: 35, sex: .female),
            sites: [.siteLateral],
            limit: 49
        ),
        Runner(
            testDescription: "man of 60, groin and buttock",
            person: Person(ageYears: 60, sex: .male),
            sites: [.siteGroin, .siteButtock],
            limit: 56
        ),
        Runner(
            testDescription: "girl of 15, front thigh",
            person: Person(ageYears: 15, sex: .female),
            sites: [.siteAnteriorThigh],
            limit: 57
        ),
        Runner(
            testDescription: "woman of 30 without a log, five places",
            person: Person(ageYears: 30, sex: .female),
            sites: [.siteGroin, .siteLateral, .siteButtock, .siteSitBone, .siteSacrum],
            hasLog: false,
            limit: 62
        ),
        Runner(
            testDescription: "nobody in particular, nowhere in particular",
            person: Person(),
            sites: [],
            hasLog: false,
            limit: 62
        ),
    ]

    // The ceiling of everything that could be asked; the interview guide stops far earlier.
    @Test(arguments: runners)
    func `a hip check stays short`(_ runner: Runner) {
        var sheet = AnswerSheet(person: runner.person)
        for site in runner.sites { sheet[site] = .sided(.left) }
        if runner.hasLog {
            for id in [FindingID.loadSpike, .durationIncrease, .paceAndDistance] {
                sheet.record(Finding(id: id, value: .absent, origin: .training))
            }
        }
        // Answer no to everything as it comes, so that nothing further is brought up.
        for question in Interview().order(for: sheet) where question.kind == .yesNo {
            sheet[question.id] = .absent
        }
        let asked = Interview().order(for: sheet).filter { $0.kind == .yesNo }
        #expect(asked.count <= runner.limit)
        #expect(asked.count >= 30)
    }

    @Test func `the most telling questions are asked, and the rest as far as there is room`() {
        var sheet = AnswerSheet(person: Person(ageYears: 30, sex: .male))
        sheet[.siteGroin] = .present
        func told() -> [FindingID] {
            Interview().order(for: sheet).map(\.id).filter(Relevance.telling.contains)
        }
        #expect(told().count == Interview.tellingLimit)
        #expect(told().contains(.mechanical))
        #expect(!told().contains(.snapping))
        sheet[.snapping] = .present
        #expect(told().count == Interview.tellingLimit)
        #expect(told().contains(.snapping))
    }

    @Test func `an answered question is not taken away by answering others of its kind`() {
        var sheet = AnswerSheet(person: Person(ageYears: 30, sex: .female))
        sheet[.siteGroin] = .present
        let before = Interview().order(for: sheet).map(\.id)
        for id in before where Relevance.telling.contains(id) { sheet[id] = .absent }
        let after = Interview().order(for: sheet).map(\.id)
        #expect(after == before)
    }

    @Test(arguments: 0..<40)
    func `no page grows, and no earlier page appears, once a page is answered`(_ seed: Int) {
        let interview = Interview(offersSelfTests: true)
        var sheet = AnswerSheet(
            person: Person(
                ageYears: Double(8 + seed * 2),
                sex: seed.isMultiple(of: 2) ? .female : .male
            )
        )
        // Every k-th question is answered yes, with k and the offset taken from the seed.
        let step = 2 + seed % 5
        var count = seed
        var visited: [QuestionPage] = []
        while true {
            let pages = interview.pages(for: sheet)
            for page in visited {
                let now = pages.first { $0.id == page.id }?.questions ?? []
                #expect(Set(now).isSubset(of: page.questions), "\(page.id)")
            }
            guard let page = pages.first(where: { !visited.map(\.id).contains($0.id) }) else {
                break
            }
            #expect(position(of: page) > (visited.last.map(position) ?? -1), "\(page.id)")
            for question in page.questions {
                count += 1
                if case .number(_, let range) = question.kind {
                    sheet[question.id] = .number(min(range.upperBound, Double(count % 9)))
                } else {
                    sheet[question.id] = count.isMultiple(of: step) ? .present : .absent
                }
            }
            visited.append(page)
        }
        #expect(visited.count >= 12)
    }

    private func position(of page: QuestionPage) -> Int {
        PageOutline.all.firstIndex { $0.id == page.id } ?? -1
    }

    @Test func `an empty box is an answer only when the runner says so`() {
        let page = Interview().pages(for: AnswerSheet(person: Person(sex: .male)))[1]
        let some = page.answers(ticked: [.feverHipPain, .snapping], othersAbsent: false)
        #expect(some == [Finding(id: .feverHipPain, value: .present)])
        let all = page.answers(ticked: [.feverHipPain], othersAbsent: true)
        #expect(all.count == page.questions.count)
        #expect(all.filter { $0.value == .absent }.count == page.questions.count - 1)
        #expect(page.answers(ticked: [], othersAbsent: false).isEmpty)
    }
}
