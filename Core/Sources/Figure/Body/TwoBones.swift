/// Two bones with a hinge between them that reach from one place to another.
///
/// A place that is too far away is pointed at with straight bones; one that is too near, with the
/// hinge folded as far as bones of unequal length can. Bones never change their length.
struct TwoBones: Sendable {
    let joint: Vector
    let end: Vector
    let first: Vector
    let second: Vector

    init(from start: Vector, to target: Vector, lengths: (Double, Double), towards pole: Vector) {
        let way = target - start
        let axis = way.length > 0 ? way.unit : .down
        let nearest = abs(lengths.0 - lengths.1) + 1e-6
        let distance = min(lengths.0 + lengths.1 - 1e-6, max(nearest, way.length))
        let along =
            (distance * distance + lengths.0 * lengths.0 - lengths.1 * lengths.1) / (2 * distance)
        let aside = max(0, lengths.0 * lengths.0 - along * along).squareRoot()
        let side = Rotation.along(axis, front: pole).x
        joint = start + axis * along + side * aside
        end = start + axis * distance
        first = joint - start
        second = end - joint
    }
}
