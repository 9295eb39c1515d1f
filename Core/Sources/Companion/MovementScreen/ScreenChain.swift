import Anatomy
public import Measure
public import MovementScreen
import Program
import Rehabilitation
import Screening
import Training

/// The home screen of the chain: what may be tested today, and what was found so far.
public struct ScreenChain: Sendable {
    private let follow: FollowProgramme
    private let screens: any ScreenShelf

    public init(follow: FollowProgramme, screens: any ScreenShelf) {
        self.follow = follow
        self.screens = screens
    }

    /// What may be offered on `day`, by the hip check and the check-ins that are kept.
    public func offer(on day: CalendarDay) throws -> ScreenOffer {
        let state = try follow(on: day)
        guard state.hasHipCheck else {
            return ScreenOffer(
                ScreenSituation(isHipCheckAnswered: false, needsCareFirst: state.isStopped)
            )
        }
        let result = state.result
        let situation = AdviceSituation(
            triage: result.triage,
            assessment: result.assessment,
            answers: result.sheet,
            day: result.review.day
        )
        var told = ScreenSituation(situation)
        // Pain along the course may close what the hip check left open.
        if state.needs.clearance == .notUntilSeen { told.needsCareFirst = true }
        return ScreenOffer(told)
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
            isHipCheckAnswered: true,
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
