import Anatomy

/// One of each for the left and the right of the body.
struct Paired<Value> {
    var left: Value
    var right: Value

    init(left: Value, right: Value) {
        self.left = left
        self.right = right
    }

    /// The same on both sides.
    init(_ both: Value) { self.init(left: both, right: both) }

    subscript(side: Side) -> Value {
        get { side == .left ? left : right }
        set { if side == .left { left = newValue } else { right = newValue } }
    }
}

extension Paired: Sendable where Value: Sendable {}

extension Side {
    /// Towards this side along the axis that runs to the right.
    var sign: Double { self == .right ? 1 : -1 }
}
