import Anatomy

/// A pose worked out: every segment as a frame that begins at its upper joint.
struct Body: Sendable {
    let pose: Pose
    let skeleton: Skeleton
    let bones: Bones
    let upperArms: Paired<Frame>
    let forearms: Paired<Frame>

    init(_ pose: Pose, skeleton: Skeleton = .adult) {
        let bones = Self.bones(of: pose, skeleton)
        let left = Self.arm(pose.arms.left, .left, of: bones, skeleton)
        let right = Self.arm(pose.arms.right, .right, of: bones, skeleton)
        self.pose = pose
        self.skeleton = skeleton
        self.bones = bones
        upperArms = Paired(left: left.upper, right: right.upper)
        forearms = Paired(left: left.lower, right: right.lower)
    }

    /// Everything but the arms, which may reach for any of it.
    struct Bones: Sendable {
        let pelvis: Frame
        let thorax: Frame
        let head: Frame
        let thighs: Paired<Frame>
        let shanks: Paired<Frame>
        let feet: Paired<Frame>
    }

    /// A place on the body, for hands, marks and arrows.
    func place(_ landmark: Landmark) -> Vector { landmark.place(bones) }

    func palm(_ side: Side) -> Vector {
        forearms[side](0, -skeleton.forearm - skeleton.palm, 0)
    }

    /// The lowest part of a foot.
    func sole(_ side: Side) -> Vector { bones.feet[side](0, -skeleton.ankleHeight, 0) }
}

extension Body {
    private struct Limb {
        let upper: Frame
        let lower: Frame
        let end: Frame
    }

    private static func bones(of pose: Pose, _ skeleton: Skeleton) -> Bones {
        bones(of: pose, hips: hips(of: pose, skeleton), skeleton)
    }

    private static func bones(of pose: Pose, hips: Vector, _ skeleton: Skeleton) -> Bones {
        let pelvis = Frame(origin: hips, rotation: pose.posture.rotation)
        let thorax = Frame(
            origin: pelvis(0, skeleton.pelvis, 0),
            rotation: pelvis.rotation * pose.spine.rotation
        )
        let left = leg(pose.legs.left, .left, of: pelvis, skeleton)
        let right = leg(pose.legs.right, .right, of: pelvis, skeleton)
        return Bones(
            pelvis: pelvis,
            thorax: thorax,
            head: Frame(
                origin: thorax(0, skeleton.trunk - skeleton.pelvis, 0),
                rotation: thorax.rotation * .aboutRight(-pose.nod)
            ),
            thighs: Paired(left: left.upper, right: right.upper),
            shanks: Paired(left: left.lower, right: right.lower),
            feet: Paired(left: left.end, right: right.end)
        )
    }

    private static func hips(of pose: Pose, _ skeleton: Skeleton) -> Vector {
        switch pose.rest {
        case .hips(let place): return place
        case .resting(let landmark, let place):
            return place - landmark.place(bones(of: pose, hips: .zero, skeleton))
        case .standing(let side):
            let pelvis = Frame(origin: .zero, rotation: pose.posture.rotation)
            let foot = leg(pose.legs[side], side, of: pelvis, skeleton).end
            return Vector(0, skeleton.ankleHeight, 0) - foot.origin
        }
    }

    private static func leg(
        _ leg: Pose.Leg,
        _ side: Side,
        of pelvis: Frame,
        _ skeleton: Skeleton
    ) -> Limb {
        let hip = pelvis(0, 0, side.sign * skeleton.hipOffset)
        switch leg {
        case .bent(let angles):
            let turn =
                pelvis.rotation * .aboutRight(angles.hip)
                * .aboutForward(-side.sign * angles.abduction)
                * .aboutUp(side.sign * angles.turnIn)
            let thigh = Frame(origin: hip, rotation: turn)
            let shank = Frame(
                origin: thigh(0, -skeleton.thigh, 0),
                rotation: turn * .aboutRight(-angles.knee)
            )
            let foot = Frame(
                origin: shank(0, -skeleton.shank, 0),
                rotation: shank.rotation * .aboutRight(angles.ankle)
            )
            return Limb(upper: thigh, lower: shank, end: foot)
        case .placed(let ankle, let knee, let toes):
            let bend = TwoBones(
                from: hip,
                to: ankle,
                lengths: (skeleton.thigh, skeleton.shank),
                towards: knee
            )
            let thigh = Frame(origin: hip, rotation: .along(bend.first, front: knee))
            let shank = Frame(
                origin: bend.joint,
                rotation: .along(bend.second, front: knee)
            )
            let y = (bend.second * -1).perpendicular(to: toes.unit).unit
            let foot = Frame(
                origin: bend.end,
                rotation: Rotation(x: toes.unit, y: y, z: toes.unit.cross(y))
            )
            return Limb(upper: thigh, lower: shank, end: foot)
        }
    }

    private static func arm(
        _ arm: Pose.Arm,
        _ side: Side,
        of bones: Bones,
        _ skeleton: Skeleton
    ) -> Limb {
        let height = skeleton.trunk - skeleton.pelvis
        let thorax = bones.thorax
        let shoulder = thorax(0, height, side.sign * skeleton.shoulderOffset)
        switch arm {
        case .bent(let angles):
            let turn =
                thorax.rotation * .aboutRight(angles.shoulder)
                * .aboutForward(-side.sign * angles.abduction)
                * .aboutUp(side.sign * angles.turnIn)
            let upper = Frame(origin: shoulder, rotation: turn)
            let lower = Frame(
                origin: upper(0, -skeleton.upperArm, 0),
                rotation: turn * .aboutRight(angles.elbow)
            )
            return Limb(upper: upper, lower: lower, end: lower)
        case .reaching(let target, let elbow):
            let place =
                switch target {
                case .place(let place): place
                case .landmark(let mark, let offset): mark.place(bones) + offset
                }
            let bend = TwoBones(
                from: shoulder,
                to: place,
                lengths: (skeleton.upperArm, skeleton.forearm + skeleton.palm),
                towards: elbow
            )
            let upper = Frame(origin: shoulder, rotation: .along(bend.first, front: elbow * -1))
            let lower = Frame(
                origin: bend.joint,
                rotation: .along(bend.second, front: elbow * -1)
            )
            return Limb(upper: upper, lower: lower, end: lower)
        }
    }
}
