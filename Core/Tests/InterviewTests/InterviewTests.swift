import Anatomy
import Testing

@testable import Interview

@Suite struct InterviewTests {
    @Test func `places are on a chart, signs on a list, a number on a page of its own`() throws {
        let sheet = AnswerSheet()
        let pages = try ["place", "danger-now", "duration"].map {
            try #require(QuestionPage(id: $0, for: sheet))
        }
        #expect(pages.map(\.style) == [.bodyChart, .checklist, .single])
        #expect(pages[0].questions.count == 18)
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

    @Test func `an empty box is an answer only when the runner says so`() throws {
        let sheet = AnswerSheet(person: Person(sex: .male))
        let page = try #require(QuestionPage(id: "danger-now", for: sheet))
        let some = page.answers(ticked: [.feverHipPain, .snapping], othersAbsent: false)
        #expect(some == [Finding(id: .feverHipPain, value: .present)])
        let all = page.answers(ticked: [.feverHipPain], othersAbsent: true)
        #expect(all.count == page.questions.count)
        #expect(all.filter { $0.value == .absent }.count == page.questions.count - 1)
        #expect(page.answers(ticked: [], othersAbsent: false).isEmpty)
    }
}
