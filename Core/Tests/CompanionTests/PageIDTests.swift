import Anatomy
import Companion
import Interview
import Measure
import Screening
import Testing

/// What an address may ask for.
@Suite struct PageIDTests {
    static let tests = Question.all.filter { $0.section == .selfTest || !$0.isForRunners }
        .map(\.id)
    static let names =
        Interview.everyPage(for: AnswerSheet()).map(\.id)
        + [MixedPage.signs, .background].map(\.rawValue)

    @Test func `no part of a page ever holds a test or a clinician's finding`() {
        for name in Self.names {
            for test in Self.tests {
                for id in ["\(name)~\(test.rawValue)", "\(name)~limp~\(test.rawValue)"] {
                    #expect(QuestionPage.findings(onPage: id).isEmpty, "\(id)")
                    #expect(QuestionPage(id: id, for: AnswerSheet()) == nil, "\(id)")
                }
                #expect(QuestionPage(part: name, asking: [test]) == nil)
            }
        }
    }

    static let strange = [
        "signs~single_leg_stance~log_roll", "test-log_roll~log_roll", "signs~limp~limp",
        "signs~limp~no_such_finding", "signs~no_such_finding~limp", "signs~~limp", "signs~limp~",
        "~signs~limp", "~limp", "signs~", "signs", "signs~limp ", "signs ~limp", "signs~limp x",
        "place ", "about", "signs~pain_now", "signs~site_groin", "signs~prior_bsi",
        "background~limp", "everyday~shoes_socks", "place~site_groin~site_lateral", "limp~limp",
    ]

    @Test(arguments: strange)
    func `an id that no page gives itself holds nothing`(_ id: String) {
        #expect(QuestionPage.findings(onPage: id).isEmpty)
        #expect(QuestionPage(id: id, for: AnswerSheet()) == nil)
    }

    @Test func `a part keeps what is worth asking or was answered`() throws {
        let id = "danger-now~ectopic~fracture_no_wb"
        var sheet = AnswerSheet(person: Person(ageYears: 30, sex: .female))
        #expect(QuestionPage(id: id, for: sheet)?.questions.count == 2)
        sheet.person.sex = .male
        let page = try #require(QuestionPage(id: id, for: sheet))
        #expect(page.id == id)
        #expect(page.questions.map(\.id) == [.cannotBearWeight])
        #expect(QuestionPage(id: "danger-now~ectopic", for: sheet) == nil)
        sheet[.pregnancyPain] = .absent
        #expect(QuestionPage(id: id, for: sheet)?.questions.count == 2)
    }

    @Test func `a body chart known in part is put whole`() {
        var sheet = AnswerSheet(person: InterviewGuideTests.woman)
        sheet[.siteLateral] = .sided(.right)
        sheet[.siteKnee] = .absent
        var visited: [String] = []
        while case .ask(let page, _) = InterviewGuideTests.guide.step(sheet, visited: visited),
            visited.count < 60
        {
            if page.id.hasPrefix("place") { #expect(page.id == "place") }
            visited.append(page.id)
        }
        #expect(visited.contains("place"))
    }

    /// Answers forgotten at random, as by changing one's mind anywhere.
    @Test(arguments: 0..<12)
    func `whatever is known, the page put is found again, danger before all else`(_ seed: Int) {
        let truth = [InterviewGuideTests.outerHip, InterviewGuideTests.groin][seed % 2]
        let walk = InterviewGuideTests.Walk(InterviewGuideTests.woman, truth, wish: .everything)
        var sheet = walk.sheet
        for (index, question) in Question.all.enumerated()
        where (index * 7 + seed * 5) % 12 <= seed % 4 {
            sheet[question.id] = nil
        }
        for visited in [[], Array(walk.visited.prefix(seed))] {
            let step = InterviewGuideTests.guide.step(sheet, visited: visited, wish: .everything)
            guard case .ask(let page, let part) = step else { continue }
            #expect(QuestionPage(id: page.id, for: sheet) == page)
            #expect(!page.questions.isEmpty && !visited.contains(page.id))
            if visited.isEmpty, !Screener().triage(sheet).unaskedFromMemory.isEmpty {
                #expect(part == .safety)
            }
        }
    }
}
