import Assessment
import Companion
import Interview
import Measure

extension Desk {
    /// The hip check in hand and where one is in it.
    func flow() throws -> HipCheckFlow {
        let draft = try collaborators.hipCheck.draft()
        let sheet = try checkHip.sheet(for: draft, on: collaborators.today())
        let guide = InterviewGuide(assessor: collaborators.assessor)
        return HipCheckFlow(draft: draft, sheet: sheet, guide: guide)
    }

    /// Stores changed answers; `flow` is the hip check as it was before.
    ///
    /// The only way to store them: pages on which something new matters are put again, and what
    /// comes back says whether someone needs help now. Whoever changes settings that the answers
    /// hang on stores those first.
    func save(_ draft: HipCheckDraft, since flow: HipCheckFlow) throws -> SavedAnswers {
        var draft = draft
        draft.answers.date(on: collaborators.today())
        let sheet = try checkHip.sheet(for: draft, on: collaborators.today())
        draft.visitedPages = flow.guide.visited(
            draft.visitedPages,
            from: flow.sheet,
            to: sheet
        )
        try collaborators.hipCheck.save(draft)
        let saved = HipCheckFlow(draft: draft, sheet: sheet, guide: flow.guide)
        return SavedAnswers(flow: saved, since: flow)
    }

    var reviewTraining: ReviewTraining {
        ReviewTraining(
            shelf: collaborators.activities,
            settings: collaborators.settings,
            clock: collaborators.clock
        )
    }

    var checkHip: CheckHip {
        CheckHip(
            training: reviewTraining,
            settings: collaborators.settings,
            assessor: collaborators.assessor
        )
    }
}
