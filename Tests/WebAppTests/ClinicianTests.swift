import Anatomy
import Companion
import HTTPTypes
import Interview
import Testing

@testable import WebApp

@Suite struct ClinicianTests {
    @Test func `offers every examination but none for a runner alone`() async throws {
        let offered = Set(Question.forClinicians.map(\.id))
        let all = Question.all.filter { $0.section != .measured && !$0.isForRunners }.map(\.id)
        #expect(offered == Set(all).subtracting([.hopTest]))
        let page = try await Browser().get(.clinician)
        #expect(page.status == .ok)
        let names = page.text.matches(of: /<fieldset class="clinician-test">/).count
        #expect(names == offered.count)
        #expect(
            page.text.matches(of: /type="radio"/).count
                == offered.count * ClinicianEntry.allCases.count
        )
    }

    @Test func `what is entered is marked as a clinician's`() async throws {
        let browser = try Browser()
        let sent = try await browser.post(
            .clinician,
            ["fadir": "left", "slump": "negative", "fair": "notDone", "ces_saddle": "left"]
        )
        #expect(sent.location == "/hip-check/answers")
        let answers = try browser.hipCheck.draft().answers
        #expect(answers.findings.count == 2)
        #expect(answers.findings[.fadir]?.value == .sided(.left))
        #expect(answers.findings[.fadir]?.origin == .clinician)
        #expect(answers.findings[.slump]?.value == .absent)
        let list = try await browser.get(.answers).text
        #expect(list.contains("Entered by a clinician"))
        #expect(list.contains(Question.with(.fadir).name))
    }

    @Test func `a finding can be taken back`() async throws {
        var draft = HipCheckDraft(visitedPages: ["about"])
        draft.answers.record(Finding(id: .fadir, value: .sided(.left), origin: .clinician))
        let browser = try Browser(draft: draft)
        #expect(try await browser.get(.clinician).text.contains("value=\"left\" checked"))
        _ = try await browser.post(.clinician, ["fadir": "notDone"])
        #expect(try browser.hipCheck.draft().answers.findings.isEmpty)
    }

    @Test func `a field that was not sent, or makes no sense, changes nothing`() async throws {
        var draft = HipCheckDraft()
        draft.answers.record(Finding(id: .fadir, value: .sided(.left), origin: .clinician))
        let browser = try Browser(draft: draft)
        _ = try await browser.post(.clinician, ["fadir": "sideways"])
        #expect(try browser.hipCheck.draft().answers[.fadir] == .sided(.left))
        #expect(try browser.hipCheck.draft().answers.findings.count == 1)
    }
}
