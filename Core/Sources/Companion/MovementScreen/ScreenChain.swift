import Anatomy
public import Measure
public import MovementScreen
import Program
import Screening
import Training

/// The home screen of the chain: what may be tested today, and what was found so far.
public struct ScreenChain: Sendable {
    private let check: CheckHip
    private let hipCheck: any HipCheckShelf
    private let screens: any ScreenShelf

    public init(check: CheckHip, hipCheck: any HipCheckShelf, screens: any ScreenShelf) {
        self.check = check
        self.hipCheck = hipCheck
        self.screens = screens
    }

    /// What may be offered on `day`, by the hip check that is kept.
    public func offer(on day: CalendarDay) throws -> ScreenOffer {
        let draft = try hipCheck.draft()
        guard draft.hasAnswers else { return ScreenOffer(ScreenSituation()) }
        let result = try check(draft: draft, on: day)
        let situation = AdviceSituation(
            triage: result.triage,
            assessment: result.assessment,
            answers: result.sheet,
            day: result.review.day
        )
        return ScreenOffer(ScreenSituation(situation))
    }

    /// The newest screen up to `day` beside the one before it.
    public func review(on day: CalendarDay) throws -> ScreenReview {
        let kept = try screens.screens().filter { $0.day <= day }
        return ScreenReview(
            latest: kept.last,
            earlier: kept.dropLast().last,
            offer: try offer(on: day)
        )
    }
}

extension ScreenSituation {
    /// Whatever asks for care before loading comes before testing.
    init(_ situation: AdviceSituation) {
        self.init(
            needsCareFirst: situation.mustNotLoad,
            fearsBone: situation.plausible.contains(where: ConditionID.boneInjuries.contains),
            walkingHurts: situation.walkingHurts,
            pain: situation.painIsTooMuch ? 10 : nil
        )
    }
}

/// A screen as it is shown.
public struct ScreenReview: Sendable, Hashable {
    /// `nil` before the first.
    public var latest: ScreenSheet?
    public var earlier: ScreenSheet?
    public var offer: ScreenOffer

    public init(latest: ScreenSheet?, earlier: ScreenSheet?, offer: ScreenOffer) {
        self.latest = latest
        self.earlier = earlier
        self.offer = offer
    }

    public var comparisons: [SideComparison] { latest?.comparisons ?? [] }

    public var changes: [ScreenChange] {
        guard let latest, let earlier else { return [] }
        return latest.changes(since: earlier)
    }
}
