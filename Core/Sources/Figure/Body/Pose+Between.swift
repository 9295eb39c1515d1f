import Anatomy

/// Poses on the way from one to another.
extension Pose {
    /// The pose a share of the way, 0…1, to another.
    ///
    /// What both tell in the same way goes from number to number: angles by degrees, placed ends
    /// straight through space. A limb that is told in two ways goes by the places of its end.
    func between(_ other: Pose, share: Double) -> Pose {
        if share <= 0 { return self }
        if share >= 1 { return other }
        let ends = (Body(self), Body(other))
        func number(_ a: Double, _ b: Double) -> Double { a + (b - a) * share }
        var pose = self
        switch (rest, other.rest) {
        case (.standing(let a), .standing(let b)) where a == b: break
        case (.resting(let mark, let a), .resting(let next, let b)) where mark == next:
            pose.rest = .resting(mark, at: a.towards(b, share))
        default:
            pose.rest = .hips(
                at: ends.0.bones.pelvis.origin.towards(ends.1.bones.pelvis.origin, share)
            )
        }
        pose.posture.lean = number(posture.lean, other.posture.lean)
        pose.posture.roll = number(posture.roll, other.posture.roll)
        pose.posture.turn = number(posture.turn, other.posture.turn)
        pose.spine.bend = number(spine.bend, other.spine.bend)
        pose.spine.sideBend = number(spine.sideBend, other.spine.sideBend)
        pose.spine.twist = number(spine.twist, other.spine.twist)
        pose.nod = number(nod, other.nod)
        for side in Side.allCases {
            pose.legs[side] = Leg.between(
                (legs[side], ends.0.leg(side)),
                (other.legs[side], ends.1.leg(side)),
                share
            )
            pose.arms[side] = Arm.between(
                (arms[side], ends.0.arm(side)),
                (other.arms[side], ends.1.arm(side)),
                share
            )
        }
        return pose
    }

    /// The same pose with a leg told by the place of its ankle.
    func placing(_ side: Side) -> Pose { leg(side, Body(self).leg(side)) }

    /// The same pose with an arm told by the place of its palm.
    func reaching(_ side: Side) -> Pose { arm(side, Body(self).arm(side)) }

    /// Whether the legs and the rest are told in the same way in both poses, so that what is planted
    /// stays planted on the way; arms told in two ways go straight from palm to palm.
    func isTold(like other: Pose) -> Bool {
        Side.allCases.allSatisfy { side in
            switch (legs[side], other.legs[side]) {
            case (.bent, .bent), (.placed, .placed): true
            default: false
            }
        } && rest.isTold(like: other.rest)
    }
}

extension Pose.Rest {
    fileprivate func isTold(like other: Pose.Rest) -> Bool {
        switch (self, other) {
        case (.standing(let a), .standing(let b)): a == b
        case (.hips, .hips): true
        case (.resting(let a, _), .resting(let b, _)): a == b
        default: false
        }
    }
}

extension Pose.Leg {
    fileprivate typealias Told = (own: Pose.Leg, asPlaced: Pose.Leg)

    fileprivate static func between(_ from: Told, _ to: Told, _ share: Double) -> Pose.Leg {
        if case .bent(let a) = from.own, case .bent(let b) = to.own {
            func number(_ path: KeyPath<Pose.LegAngles, Double>) -> Double {
                a[keyPath: path] + (b[keyPath: path] - a[keyPath: path]) * share
            }
            return .bent(
                Pose.LegAngles(
                    hip: number(\.hip),
                    abduction: number(\.abduction),
                    turnIn: number(\.turnIn),
                    knee: number(\.knee),
                    ankle: number(\.ankle)
                )
            )
        }
        let a = if case .placed = from.own { from.own } else { from.asPlaced }
        let b = if case .placed = to.own { to.own } else { to.asPlaced }
        guard case .placed(let ankle, let knee, let toes) = a,
            case .placed(let nextAnkle, let nextKnee, let nextToes) = b
        else { return from.own }
        return .placed(
            ankle: ankle.towards(nextAnkle, share),
            knee: knee.unit.towards(nextKnee.unit, share),
            toes: toes.unit.towards(nextToes.unit, share)
        )
    }
}

extension Pose.Arm {
    fileprivate typealias Told = (own: Pose.Arm, asReaching: Pose.Arm)

    fileprivate static func between(_ from: Told, _ to: Told, _ share: Double) -> Pose.Arm {
        switch (from.own, to.own) {
        case (.bent(let a), .bent(let b)):
            func number(_ path: KeyPath<Pose.ArmAngles, Double>) -> Double {
                a[keyPath: path] + (b[keyPath: path] - a[keyPath: path]) * share
            }
            return .bent(
                Pose.ArmAngles(
                    shoulder: number(\.shoulder),
                    abduction: number(\.abduction),
                    turnIn: number(\.turnIn),
                    elbow: number(\.elbow)
                )
            )
        case (
            .reaching(.landmark(let mark, let offset), let elbow),
            .reaching(.landmark(let next, let nextOffset), let nextElbow)
        ) where mark == next:
            return .reaching(
                .landmark(mark, offset.towards(nextOffset, share)),
                elbow: elbow.unit.towards(nextElbow.unit, share)
            )
        default:
            guard case .reaching(.place(let a), let elbow) = from.asReaching,
                case .reaching(.place(let b), let nextElbow) = to.asReaching
            else { return from.own }
            return .reaching(.place(a.towards(b, share)), elbow: elbow.towards(nextElbow, share))
        }
    }
}

extension Body {
    /// How a leg lies, told by the place of its ankle.
    fileprivate func leg(_ side: Side) -> Pose.Leg {
        .placed(
            ankle: bones.feet[side].origin,
            knee: bones.thighs[side].rotation.x,
            toes: bones.feet[side].rotation.x
        )
    }

    /// How an arm lies, told by the place of its palm; a straight arm keeps its elbow behind it.
    fileprivate func arm(_ side: Side) -> Pose.Arm {
        let shoulder = upperArms[side].origin
        let way = (palm(side) - shoulder).unit
        let aside = (forearms[side].origin - shoulder).perpendicular(to: way)
        let elbow = aside.length > 1e-3 ? aside.unit : upperArms[side].rotation.x * -1
        return .reaching(.place(palm(side)), elbow: elbow)
    }
}
