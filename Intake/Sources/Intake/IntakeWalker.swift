public import ActivityFile

/// Reads activity files from any mixture of files, folders and archives.
///
/// What a file is shows in its content; names are used only to say what was expected. Items come
/// in the order of the given paths, inside folders sorted by name, inside archives as packed. One
/// unreadable file never stops the rest.
///
///     let walker = IntakeWalker(paths: ["export.zip", "activities"])
///     walker.forEach { item in print(item.label, item.outcome) }
public struct IntakeWalker: Sendable {
    /// Bytes of all files to read, packed as they are: the end point of `IntakeItem.bytesDone`.
    public var byteCount: Int { list.byteCount }
    /// Files to read; an archive counts as one.
    public var fileCount: Int { list.sources.count { $0.outcome == nil } }

    private let list: SourceList
    private let limits: IntakeLimits
    private let lists: ActivityListDecoder

    /// Looks up the names and sizes below `paths`, and reads nothing yet.
    public init(
        paths: [String],
        limits: IntakeLimits = IntakeLimits(),
        lists: ActivityListDecoder = ActivityListDecoder()
    ) {
        self.init(sources: paths.map(IntakeSource.init(path:)), limits: limits, lists: lists)
    }

    /// Looks up the names and sizes below `sources`, and reads nothing yet.
    ///
    /// - Parameters:
    ///   - sources: Files, folders and archives, in the order in which to read them.
    ///   - limits: How much is taken in before an input is refused.
    ///   - lists: Reads lists of activities, with the mapping of columns and the local clock it was given.
    public init(
        sources: [IntakeSource],
        limits: IntakeLimits = IntakeLimits(),
        lists: ActivityListDecoder = ActivityListDecoder()
    ) {
        list = SourceList(sources, limits: limits)
        self.limits = limits
        self.lists = lists
    }

    /// Reads one file after another and hands over each as soon as it is decoded.
    ///
    /// - Parameters:
    ///   - isKnown: Asked with a SHA-256 digest before decoding; true spares the work.
    ///   - body: Receives every item; throwing ends the walk.
    public func forEach(
        isKnown: (String) -> Bool = { _ in false },
        _ body: (IntakeItem) throws -> Void
    ) rethrows {
        let reader = LeafReader(list, limits: limits, lists: lists)
        while let leaf = reader.next() { try body(leaf.item(isKnown: isKnown)) }
    }

    /// Decodes on several cores at once and hands over the items in the same order as `forEach`.
    ///
    /// At most twice as many files as `workers`, or a quarter of a gigabyte of files and what they may
    /// decode to, are in memory at once; a single file always has room.
    ///
    /// - Parameters:
    ///   - workers: Files decoded at the same time; at least 1.
    ///   - isKnown: Asked with a SHA-256 digest before decoding, from several tasks at once.
    ///   - prepare: Further work on an item, done where it was decoded, on several cores.
    ///   - onBytes: Told now and then, while one large export is read, how many bytes are done.
    ///   - body: Receives every prepared item in turn; throwing ends the walk.
    /// - Throws: Whatever `body` throws, and nothing else.
    public func forEachInParallel<Product: Sendable>(
        workers: Int,
        isKnown: @escaping @Sendable (String) -> Bool = { _ in false },
        prepare: @escaping @Sendable (IntakeItem) -> Product,
        onBytes: ((Int) -> Void)? = nil,
        _ body: (Product) async throws -> Void
    ) async throws {
        precondition(workers > 0, "Decoding needs at least one worker.")
        let reader = LeafReader(list, limits: limits, lists: lists)
        reader.onBytes = onBytes
        try await withThrowingTaskGroup(of: NumberedProduct<Product>.self) { group in
            var window = DecodingWindow<Product>(files: 2 * workers, bytes: 256 << 20)
            while let leaf = reader.next() {
                while !window.hasRoom(for: leaf), let done = try await group.next() {
                    for product in window.finish(done) { try await body(product) }
                }
                let number = window.begin(leaf)
                group.addTask {
                    NumberedProduct(
                        number: number,
                        product: prepare(leaf.item(isKnown: isKnown)),
                        weight: leaf.weight
                    )
                }
            }
            while let done = try await group.next() {
                for product in window.finish(done) { try await body(product) }
            }
        }
    }
}

/// What a worker made of an item, on its way back.
struct NumberedProduct<Product: Sendable>: Sendable {
    var number: Int
    var product: Product
    /// As the file's leaf weighed; counts until the product is delivered.
    var weight: Int
}
