extension Source {
    /// Every source, by id order.
    public static let all: [Source] = [
        fromAToB,
        fromCToE,
        fromFToG,
        fromHToK,
        fromLToM,
        fromNToQ,
        fromR,
        fromSToT,
        fromUToZ,
    ].flatMap(\.self)

    private static let byID: [SourceID: Source] = Dictionary(
        all.map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// The entry for `id`; the catalogue is complete, which a test proves.
    public static func with(_ id: SourceID) -> Source {
        guard let source = byID[id] else {
            preconditionFailure("Every source id has a catalogue entry: \(id.rawValue) has none.")
        }
        return source
    }
}
