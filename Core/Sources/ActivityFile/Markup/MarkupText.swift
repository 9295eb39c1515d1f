import Measure

/// Text of an XML document as the encoders write it, one element a line.
struct MarkupText {
    private(set) var string = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    /// Writes a line as it is; whatever comes from a user goes through `escaped` first.
    mutating func line(_ markup: String) {
        string += markup
        string += "\n"
    }

    /// Writes an element around a text from a user or a device; nothing where there is no text.
    mutating func element(_ name: String, _ text: String?) {
        guard let text else { return }
        line("<\(name)>\(Self.escaped(text))</\(name)>")
    }

    /// Characters with a meaning of their own are replaced; those that XML cannot hold are left out.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t", "\n", "\r": result += "&#\(scalar.value);"
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
                break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A number without exponent, as XML Schema's `decimal` asks; trailing zeros are left out.
    static func decimal(_ value: Double, places: Int) -> String {
        var power = 1
        for _ in 0..<places { power *= 10 }
        let scaled = (value * Double(power)).rounded()
        // Beyond this a double has no fraction left; no sample comes near it.
        guard abs(scaled) < 1e18 else { return "0" }
        let magnitude = Int(abs(scaled))
        var text = scaled < 0 ? "-" : ""
        text += "\(magnitude / power)"
        let fraction = magnitude % power
        guard fraction > 0 else { return text == "-0" ? "0" : text }
        var digits = fraction.padded(to: places)
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(text).\(digits)"
    }
}

extension SampleSeries {
    /// The value of one sample; `nil` where it is missing.
    func value(_ channel: Channel, at index: Int) -> Double? {
        guard let value = columns[channel]?[index], !value.isNaN else { return nil }
        return value
    }
}
