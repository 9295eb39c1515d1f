import Anatomy
import Assessment
import Evidence
import HTTPTypes
import Interview
import Screening
import Testing

@testable import WebApp

@Suite struct KnowledgePageTests {
    static let parts: [(KnowledgePart, String)] = [
        (.causes, "What we know"), (.dangers, "Danger signs"),
        (.findings, "Questions and tests"), (.training, "Training"),
        (.movement, "How you run and move"), (.sources, "Sources"),
    ]

    @Test(arguments: parts)
    func `shows each part under its heading, filled in`(
        _ part: KnowledgePart,
        _ heading: String
    ) async throws {
        let answer = try await Browser().get(.knowledge(part))
        #expect(answer.status == .ok)
        #expect(answer.heading == heading)
        #expect(answer.text.contains("href=\"\(part.path)\" aria-current=\"page\""))
        #expect(!answer.text.contains("{{") && !answer.text.contains("Optional("))
        #expect(answer.text.matches(of: /href=""/).isEmpty)
        #expect(!answer.text.contains("<script") && !answer.text.contains("style="))
    }

    @Test func `holds every cause, danger sign, question, claim and source`() async throws {
        let browser = try Browser()
        let causes = try await browser.get(.knowledge(.causes)).text
        for id in ConditionID.allCases {
            #expect(causes.contains("\"\(Address.knowledgeCause(id).path)\""), "\(id)")
        }
        let dangers = try await browser.get(.knowledge(.dangers)).text
        for rule in RedFlagRule.all { #expect(dangers.contains("id=\"\(rule.id)\"")) }
        let findings = try await browser.get(.knowledge(.findings)).text
        for id in FindingID.allCases {
            #expect(findings.contains("\"\(Address.knowledgeFinding(id).path)\""), "\(id)")
        }
        let training = try await browser.get(.knowledge(.training)).text
        let movement = try await browser.get(.knowledge(.movement)).text
        for claim in Claim.all {
            let isTraining = Claim.trainingLoad.contains { $0.id == claim.id }
            #expect(training.contains("id=\"\(claim.id)\"") == isTraining, "\(claim.id)")
            #expect(movement.contains("id=\"\(claim.id)\"") != isTraining, "\(claim.id)")
        }
        let sources = try await browser.get(.knowledge(.sources)).text
        #expect(sources.contains("/knowledge/movement#gait."))
        for source in Source.all { #expect(sources.contains("id=\"\(source.id.rawValue)\"")) }
    }

    @Test func `a cause page tells what each finding says, with where the number comes from`()
        async throws
    {
        let text = try await Browser().get(.knowledgeCause(.labralTear)).text
        for effect in Condition.with(.labralTear).effects {
            #expect(text.contains("\"\(Address.knowledgeFinding(effect.finding).path)\""))
        }
        let rows = text.matches(of: /<td data-label="From">(?<cell>.*?)<\/td>/)
        #expect(rows.count == Condition.with(.labralTear).effects.count)
        #expect(rows.allSatisfy { $0.cell.contains("tudy") || $0.cell.contains("udgement") })
        #expect(text.contains("Study of 66 people, Burnett 2006"))
        #expect(text.contains("https://doi.org/"))
        #expect(text.contains("not counted twice"))
        #expect(!text.contains(" %"))
    }

    @Test(arguments: ConditionID.allCases)
    func `every cause has a page without a gap`(_ id: ConditionID) async throws {
        let answer = try await Browser().get(.knowledgeCause(id))
        #expect(answer.status == .ok)
        #expect(answer.text.matches(of: /<(?:dd|td|p|li)\b[^>]*>\s*<\//).isEmpty)
    }

    @Test func `a finding page tells for whom it speaks, how common it is, and its group`()
        async throws
    {
        let browser = try Browser()
        let text = try await browser.get(.knowledgeFinding(.faberGroin)).text
        #expect(text.contains("speaks for") && text.contains("Stop."))
        #expect(text.contains("How common it is anyway"))
        #expect(text.contains("Counted together with"))
        let never = try await browser.get(.knowledgeFinding(.hopTest)).text
        #expect(never.contains("class=\"unsafe\""))
        let silent = try await browser.get(.knowledgeFinding(.saddleNumbness)).text
        #expect(silent.contains("Sources of the question"))
    }

    static let unknown = [
        "/knowledge/causes/no_such_cause", "/knowledge/findings/no_such_finding",
        "/knowledge/nothing", "/knowledge/causes/%3Cb%3E", "/knowledge/causes",
    ]

    @Test(arguments: unknown)
    func `what is not known is the page that says so`(_ path: String) async throws {
        let answer = try await Browser().get(path)
        #expect(answer.status == .notFound)
        #expect(answer.heading == "This page does not exist")
    }

    struct Search: Sendable, CustomTestStringConvertible {
        let query: String
        let first: Address
        var testDescription: String { query }
    }

    static let searches: [Search] = [
        Search(query: "labral tear", first: .knowledgeCause(.labralTear)),
        Search(query: "  LABRUM ", first: .knowledgeCause(.labralTear)),
        Search(query: "meralgia", first: .knowledgeCause(.meralgiaParaesthetica)),
        Search(query: "limp", first: .knowledgeFinding(.limp)),
    ]

    @Test(arguments: searches)
    func `finds names before mentions`(_ search: Search) throws {
        let hits = KnowledgeSearch.shared.hits(for: search.query)
        #expect(hits.first?.address == search.first.path)
    }

    @Test func `finds nothing for nothing, and all words must occur`() {
        let search = KnowledgeSearch.shared
        #expect(search.hits(for: "").isEmpty)
        #expect(search.hits(for: "…!").isEmpty)
        #expect(search.hits(for: "groin zzzz").isEmpty)
        #expect(search.hits(for: "groin night").count < search.hits(for: "groin").count)
    }

    @Test func `a search says how many, escapes what was typed and leads back`() async throws {
        let browser = try Browser()
        let found = try await browser.get("/knowledge?q=outer+hip").text
        #expect(found.contains("for “outer hip”, names first."))
        #expect(found.contains("value=\"outer hip\""))
        let none = try await browser.get("/knowledge?q=%3Cscript%3Ezz").text
        #expect(none.contains("Nothing here mentions “&lt;script&gt;zz”."))
        #expect(!none.contains("<script"))
        #expect(none.contains("Back to everything"))
        let empty = try await browser.get("/knowledge?q=+")
        #expect(empty.heading == "What we know")
        #expect(empty.text.contains("cause-rows"))
    }

    @Test func `every page leads here`() async throws {
        #expect(
            try await Browser().get(.start).text.contains("<a href=\"/knowledge\">What we know")
        )
    }
}
