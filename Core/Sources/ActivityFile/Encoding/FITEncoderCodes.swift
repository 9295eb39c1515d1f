extension FITProfile {
    /// The code of a sport; 0, generic, where FIT has none.
    static func code(of sport: Sport) -> Int {
        code(of: sport.name, in: sports, unknown: "sport")
    }

    static func code(ofSubSport name: String?) -> Int {
        name.map { code(of: $0, in: subSports, unknown: "sub_sport") } ?? 0
    }

    private static func code(of name: String, in table: [Int: String], unknown: String) -> Int {
        if let known = table.first(where: { $0.value == name }) { return known.key }
        let prefix = unknown + "_"
        guard name.hasPrefix(prefix) else { return 0 }
        return Int(name.dropFirst(prefix.count)) ?? 0
    }

    /// Maker and product codes for a device name as `device(maker:product:productName:)` makes it.
    ///
    /// Any other name is written as text under the code reserved for development.
    static func codes(ofDevice device: String?) -> (maker: Int, product: Int?, name: String?) {
        guard let device else { return (development, nil, nil) }
        let words = device.split(separator: " ", maxSplits: 1).map(String.init)
        if words.count == 2, let maker = makers.first(where: { $0.value == words[0] })?.key {
            let watch = maker == garmin ? garminWatches.first { $0.value == words[1] } : nil
            if let product = watch?.key ?? Int(words[1]) { return (maker, product, nil) }
        }
        return (development, nil, device)
    }
}
