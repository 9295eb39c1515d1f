/// How much an import takes in before it refuses; generous for real exports, short for hostile ones.
public struct IntakeLimits: Sendable {
    /// Bytes of one file after unpacking; a watch's longest recordings are some ten megabytes.
    public var fileBytes = 512 << 20
    /// Bytes of an Apple Health export, which is never held in memory; the largest known have some gigabytes.
    public var healthBytes = 64 << 30
    /// Bytes of an archive inside another, which is held in memory while it is read.
    public var innerArchiveBytes = 512 << 20
    /// Members of one archive.
    public var archiveMembers = 200_000
    /// Bytes read out of one archive.
    public var archiveBytes = 50 << 30
    /// How many times its own size an archive may unpack to, once it has yielded `archiveRatioFrom` bytes.
    public var archiveRatio = 1000
    public var archiveRatioFrom = 100 << 20
    /// Archives inside each other: a Garmin export holds archives, and nothing holds more.
    public var archiveDepth = 2
    /// Folders inside each other.
    public var folderDepth = 64

    public init() {}
}
