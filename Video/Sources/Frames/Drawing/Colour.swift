/// A colour to draw with; parts from 0 to 1.
public struct Colour: Sendable, Hashable {
    public var red: Double
    public var green: Double
    public var blue: Double
    public var opacity: Double

    public init(_ red: Double, _ green: Double, _ blue: Double, opacity: Double = 1) {
        self.red = red
        self.green = green
        self.blue = blue
        self.opacity = opacity
    }

    public func opacity(_ opacity: Double) -> Colour {
        Colour(red, green, blue, opacity: opacity)
    }

    public static let white = Colour(1, 1, 1)
    public static let black = Colour(0, 0, 0)
}
