import Companion
import Testing

@testable import WebApp

@Suite struct InterviewLengthTests {
    @Test func `the usual length is that of the middle eight of ten simulated runners`() {
        let questions = InterviewLengths.simulate(runners: 120, seed: 7).questions
        #expect(abs(questions.lowerTenth - InterviewLength.usual.lowerBound) <= 1)
        #expect(abs(questions.upperTenth - InterviewLength.usual.upperBound) <= 1)
    }
}
