extension Int {
    /// Division that rounds towards negative infinity, as calendars need.
    public func flooredDivision(by divisor: Int) -> Int {
        let quotient = self / divisor
        return self % divisor != 0 && (self < 0) != (divisor < 0) ? quotient - 1 : quotient
    }

    /// The remainder of `flooredDivision(by:)`: never negative for a positive divisor.
    public func flooredModulo(_ divisor: Int) -> Int {
        self - flooredDivision(by: divisor) * divisor
    }

    /// Decimal digits with leading zeros up to `width`.
    public func padded(to width: Int) -> String {
        let digits = String(magnitude)
        let zeros = String(repeating: "0", count: Swift.max(0, width - digits.count))
        return (self < 0 ? "-" : "") + zeros + digits
    }
}

extension Double {
    /// Plain decimal text with a fixed number of digits after the point, rounded half away from zero.
    ///
    /// Core has no Foundation, hence no `String(format:)`. Values that are not finite print as "–".
    public func fixed(_ digits: Int) -> String {
        guard isFinite, magnitude < 1e15 else { return "–" }
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        let scaled = (magnitude * Double(scale)).rounded(.toNearestOrAwayFromZero)
        let whole = Int(scaled) / scale
        let sign = self < 0 && scaled > 0 ? "-" : ""
        guard digits > 0 else { return "\(sign)\(whole)" }
        return "\(sign)\(whole).\((Int(scaled) % scale).padded(to: digits))"
    }
}

extension Int {
    /// "1,204,233": digits in groups of three.
    public var grouped: String {
        let digits = Array(String(magnitude))
        var text = self < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return text
    }
}
