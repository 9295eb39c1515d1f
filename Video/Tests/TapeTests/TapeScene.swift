import Frames

/// A small drawn picture of a runner's back.
struct Scene {
    typealias Colour = (UInt8, UInt8, UInt8)
    static let yellow: Colour = (245, 235, 20)
    static let orange: Colour = (250, 130, 10)
    static let navy: Colour = (35, 45, 80)
    static let skin: Colour = (200, 145, 115)

    private(set) var picture = Picture(width: 380, height: 640, grey: 200)

    /// Shorts with two pieces of tape on the waistband.
    mutating func runner(
        sway: Double = 0,
        shorts: Colour = navy,
        right: Colour? = yellow,
        left: Colour? = orange
    ) {
        fill(x: 110..<270, y: 270..<450, shorts)
        tape(sway: sway, right: right, left: left)
    }

    mutating func tape(sway: Double, right: Colour? = yellow, left: Colour? = orange) {
        if let right { disc(x: 230, y: 300 + sway, right) }
        if let left { disc(x: 150, y: 300 + sway, left) }
    }

    mutating func fill(x: Range<Int>, y: Range<Int>, _ colour: Colour) {
        for row in y {
            for column in x { set(column, row, colour, share: 1) }
        }
    }

    /// A disc with a soft rim, as a camera sees it.
    private mutating func disc(x: Double, y: Double, radius: Double = 6, _ colour: Colour) {
        for row in Int(y - radius - 2)...Int(y + radius + 2) {
            for column in Int(x - radius - 2)...Int(x + radius + 2) {
                let (aside, below) = (Double(column) - x, Double(row) - y)
                let rim = radius - (aside * aside + below * below).squareRoot() + 0.5
                set(column, row, colour, share: min(1, max(0, rim)))
            }
        }
    }

    private mutating func set(_ column: Int, _ row: Int, _ colour: Colour, share: Double) {
        let at = (row * picture.width + column) * 3
        for (offset, value) in [colour.0, colour.1, colour.2].enumerated() {
            let old = Double(picture.pixels[at + offset])
            let mixed = old + share * (Double(value) - old)
            picture.pixels[at + offset] = UInt8(mixed.rounded())
        }
    }
}
