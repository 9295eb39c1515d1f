import Interview
import Testing

@Suite struct QuestionTests {
    @Test func `every finding has exactly one question`() {
        #expect(
            Question.all.map(\.id.rawValue).sorted() == FindingID.allCases.map(\.rawValue).sorted()
        )
        for id in FindingID.allCases { #expect(Question.with(id).id == id) }
    }

    @Test(arguments: Question.all)
    func `a question asks, names itself, says why and cites`(_ question: Question) {
        #expect(question.text.hasSuffix("?") || question.text.hasSuffix("."))
        #expect(question.text.count <= 200)
        #expect(question.name.first?.isUppercase == false)
        #expect(question.name.last?.isPunctuation == false)
        #expect(question.why.hasSuffix("."))
        #expect(!question.sources.isEmpty)
    }

    @Test func `no two questions share a name or a text`() {
        #expect(Set(Question.all.map(\.name)).count == Question.all.count)
        #expect(Set(Question.all.map(\.text)).count == Question.all.count)
    }

    @Test func `only places have sides, and every place has`() {
        for question in Question.all {
            #expect((question.kind == .bodySite) == (question.section == .place))
        }
    }

    @Test func `every self-test says how, when to stop and what counts`() throws {
        for question in Question.all where question.section == .selfTest {
            let test = try #require(question.test)
            #expect(test.safety != .never)
            #expect(test.stopRule.hasPrefix("Stop") || test.stopRule.hasPrefix("Leave it out"))
            #expect(!test.setUp.isEmpty && !test.positive.isEmpty && !test.compare.isEmpty)
            #expect((2...4).contains(test.steps.count))
            #expect(test.howTo.hasPrefix(test.setUp) && test.howTo.hasSuffix(test.compare))
        }
    }

    // A squat and a squeeze use both legs at once and begin gently instead.
    @Test(arguments: Question.all.filter { $0.test?.safety == .safe })
    func `a test done alone begins on the comfortable side`(_ question: Question) throws {
        let first = try #require(question.test?.steps.first).lowercased()
        let begins = ["good", "lightly"].contains(where: first.contains)
        #expect(begins, "\(question.id.rawValue): \(first)")
    }

    @Test func `every examination says what the examiner does and what counts`() throws {
        // An X-ray is read, not done.
        for question in Question.all
        where question.section == .clinician && question.id != .earlyXrayNormal {
            let test = try #require(question.test)
            #expect(test.safety != .safe)
            #expect(!test.setUp.isEmpty && !test.positive.isEmpty)
            #expect(test.steps.count >= 2)
            #expect(test.stopRule.hasPrefix("Stop"))
        }
    }

    @Test func `nothing said to a runner invites a hop`() {
        for question in Question.all where question.isForRunners {
            let said = [question.text, question.name, question.why, question.test?.howTo ?? ""]
            #expect(!said.joined(separator: " ").lowercased().contains("hop"), "\(question.id)")
        }
    }

    @Test func `the hop test is never for runners`() {
        let question = Question.with(.hopTest)
        #expect(question.section == .clinician)
        #expect(question.test?.safety == .never)
        #expect(!question.isForRunners)
    }

    /// Findings whose self-test safety the evidence base states.
    @Test func `self-test safety is that of the evidence base`() throws {
        let stated = try EvidenceFindings(text: SharedFolder.text("evidence/findings.yaml"))
        var compared = 0
        for entry in stated.entries {
            guard let id = FindingID(rawValue: entry.id),
                let safety = TestInstructions.Safety(rawValue: entry.selfTest)
            else { continue }
            compared += 1
            #expect(Question.with(id).test?.safety == safety, "\(entry.id)")
        }
        #expect(compared >= 35)
    }

    @Test func `no sentence is copied from the evidence base`() throws {
        let stated = try EvidenceFindings(text: SharedFolder.text("evidence/findings.yaml"))
        let ours = Set(Question.all.map { $0.text.lowercased() })
        let copied = stated.entries.map { $0.question.lowercased() }.filter(ours.contains)
        #expect(copied.isEmpty)
        #expect(stated.entries.count == 79)
    }
}

/// The lines of `findings.yaml` that the tests compare with.
private struct EvidenceFindings {
    struct Entry {
        var id: String
        var selfTest = ""
        var question = ""
    }

    var entries: [Entry] = []

    init(text: String) throws {
        for line in text.split(separator: "\n") {
            if line.hasPrefix("- id: ") {
                entries.append(Entry(id: String(line.dropFirst(6))))
            } else if line.hasPrefix("  self_test: ") {
                entries[entries.count - 1].selfTest = String(line.dropFirst(13))
            } else if line.hasPrefix("  plain_question: ") {
                entries[entries.count - 1].question = String(line.dropFirst(18))
            }
        }
    }
}
