import Anatomy
public import ArgumentParser
import Foundation
public import Gait
import Measure

/// How `--tape` is said: two colours, or a place.
enum WaistArgument: ExpressibleByArgument, Hashable {
    case colours(right: TapeColour, left: TapeColour)
    case place(WaistPlace)

    init?(argument: String) {
        let names = argument.split(separator: ",", omittingEmptySubsequences: false)
            .map { TapeColour(rawValue: $0.trimmed.lowercased()) }
        if names.count == 2, let right = names[0], let left = names[1], right != left {
            self = .colours(right: right, left: left)
        } else if let place = WaistPlace(argument: argument) {
            self = .place(place)
        } else {
            return nil
        }
    }
}

/// Two places in one picture: "391,591 314,599 @0.23", of the right and of the left.
struct WaistPlace: ExpressibleByArgument, Hashable {
    var mark: WaistMark

    init?(argument: String) {
        let words = argument.split(whereSeparator: \.isWhitespace)
        guard words.count == 3, words[2].first == "@",
            let right = PixelPoint(argument: String(words[0])),
            let left = PixelPoint(argument: String(words[1])),
            let seconds = Double(words[2].dropFirst()), seconds >= 0, seconds.isFinite
        else { return nil }
        mark = WaistMark(seconds: seconds, right: right, left: left)
    }
}

/// A foot on the ground at a moment, as played: "right@1.25".
struct StanceArgument: ExpressibleByArgument, Hashable {
    var stance: KnownStance

    init?(argument: String) {
        let words = argument.split(separator: "@", omittingEmptySubsequences: false)
        guard words.count == 2, let side = Side(rawValue: words[0].trimmed.lowercased()),
            let seconds = Double(words[1].trimmed), (0...3600).contains(seconds)
        else { return nil }
        stance = KnownStance(seconds: seconds, side: side)
    }
}

extension PixelPoint: @retroactive ExpressibleByArgument {
    public init?(argument: String) {
        let numbers = argument.split(separator: ",", omittingEmptySubsequences: false)
            .map { Double($0.trimmed) }
        guard numbers.count == 2, let x = numbers[0], let y = numbers[1],
            (0...100_000).contains(x), (0...100_000).contains(y)
        else { return nil }
        self.init(x, y)
    }
}

/// A length of the body: "178cm", "1.78 m", "24", "5ft10", "5'10\"", "9.5in"; a bare number is in
/// centimetres.
struct LengthArgument: ExpressibleByArgument, Hashable {
    var length: Distance

    private static let inch = 0.0254

    init?(argument: String) {
        let text = String(argument.lowercased().filter { !$0.isWhitespace })
        if let feet = Self.feet(text) {
            length = Distance(meters: feet * Self.inch)
            return
        }
        let units: [(String, Double)] = [
            ("cm", 0.01), ("mm", 0.001), ("m", 1), ("inches", Self.inch), ("in", Self.inch),
            ("\"", Self.inch),
        ]
        let unit = units.first { text.hasSuffix($0.0) }
        guard let number = Double(text.dropLast(unit?.0.count ?? 0)), number.isFinite else {
            return nil
        }
        length = Distance(meters: number * (unit?.1 ?? 0.01))
    }

    /// "5ft10", "5'10\"", "5ft" in inches; `nil` for anything else.
    private static func feet(_ text: String) -> Double? {
        for mark in ["feet", "ft", "'", "’"] {
            guard let range = text.range(of: mark) else { continue }
            var rest = text[range.upperBound...]
            for ending in ["inches", "in", "\"", "”"] where rest.hasSuffix(ending) {
                rest = rest.dropLast(ending.count)
            }
            guard let feet = Double(text[..<range.lowerBound]) else { return nil }
            let inches = rest.isEmpty ? 0 : Double(rest)
            guard let inches, (0..<12).contains(inches) else { return nil }
            return feet * 12 + inches
        }
        return nil
    }
}

extension Substring {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
