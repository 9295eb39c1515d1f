import CLibArchive

/// An open archive, read from front to back with libarchive; closed when it goes out of scope.
///
/// Nothing is written to disk, and a member's name is only ever a label, so that a name such as
/// `../../x` can do no harm.
@safe public struct ArchiveReader: ~Copyable {
    /// How the outermost layer is packed.
    public enum Packing: Sendable {
        case zip, tar
        /// One compressed file; it appears as a single member, which libarchive calls `data`.
        case gzip
    }

    private let handle: OpaquePointer
    /// The bytes of an archive in memory; libarchive reads them in place.
    private let memory: UnsafeMutableRawBufferPointer?

    /// Opens an archive on disk.
    public init(path: String, packing: Packing) throws(ArchiveError) {
        let handle = try unsafe Self.makeHandle(packing)
        guard unsafe archive_read_open_filename(handle, path, 1 << 16) == ARCHIVE_OK else {
            throw unsafe Self.freeing(handle)
        }
        unsafe self.handle = handle
        unsafe memory = nil
    }

    /// Opens an archive that is itself a member of another.
    public init(bytes: [UInt8], packing: Packing) throws(ArchiveError) {
        let handle = try unsafe Self.makeHandle(packing)
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        unsafe copy.copyBytes(from: bytes)
        guard unsafe archive_read_open_memory(handle, copy.baseAddress, copy.count) == ARCHIVE_OK
        else {
            unsafe copy.deallocate()
            throw unsafe Self.freeing(handle)
        }
        unsafe self.handle = handle
        unsafe memory = copy
    }

    deinit {
        unsafe archive_read_free(handle)
        unsafe memory?.deallocate()
    }

    /// Bytes of the archive read so far.
    public var consumedBytes: Int { unsafe Int(archive_filter_bytes(handle, -1)) }

    /// Goes to the next member; `nil` after the last.
    ///
    /// What was left unread of the present member is skipped.
    public mutating func next() throws(ArchiveError) -> ArchiveEntry? {
        let previous = unsafe archiveSwitchLocale(Self.namesLocale)
        defer { _ = unsafe archiveSwitchLocale(previous) }
        var entry: OpaquePointer?
        let result = unsafe archive_read_next_header(handle, &entry)
        if result == ARCHIVE_EOF { return nil }
        guard result >= ARCHIVE_WARN, let entry = unsafe entry else { throw failure() }
        return ArchiveEntry(
            name: unsafe Self.name(of: entry),
            kind: unsafe Self.kind(of: entry),
            isEncrypted: unsafe archive_entry_is_encrypted(entry) != 0
        )
    }

    /// Appends up to `count` bytes of the present member to `bytes`; false at the member's end.
    public mutating func read(
        into bytes: inout [UInt8],
        upTo count: Int
    ) throws(ArchiveError) -> Bool {
        var piece = [UInt8](repeating: 0, count: min(count, 1 << 18))
        var room = count
        while room > 0 {
            let wanted = min(room, piece.count)
            let got = unsafe piece.withUnsafeMutableBytes { buffer in
                unsafe archive_read_data(handle, buffer.baseAddress, wanted)
            }
            if got == 0 { return false }
            guard got > 0 else { throw failure() }
            bytes += piece[..<got]
            room -= got
        }
        return true
    }

    // MARK: - libarchive

    private static func makeHandle(_ packing: Packing) throws(ArchiveError) -> OpaquePointer {
        guard let handle = unsafe archive_read_new() else { throw .cannotOpen("not enough memory") }
        switch packing {
        case .zip: unsafe archive_read_support_format_zip(handle)
        case .tar:
            unsafe archive_read_support_format_tar(handle)
            unsafe archive_read_support_filter_gzip(handle)
        case .gzip:
            unsafe archive_read_support_filter_gzip(handle)
            unsafe archive_read_support_format_raw(handle)
        }
        return unsafe handle
    }

    private static func freeing(_ handle: OpaquePointer) -> ArchiveError {
        let error = ArchiveError.cannotOpen(unsafe words(handle))
        unsafe archive_read_free(handle)
        return error
    }

    private func failure() -> ArchiveError {
        let words = unsafe Self.words(handle)
        // libarchive has no code of its own for this.
        return words.lowercased().contains("passphrase") ? .encrypted : .damaged(words)
    }

    private static func words(_ handle: OpaquePointer) -> String {
        guard let text = unsafe archive_error_string(handle) else { return "no details" }
        return unsafe String(cString: text)
    }

    private static func name(of entry: OpaquePointer) -> String {
        if let name = unsafe archive_entry_pathname_utf8(entry) {
            return unsafe String(cString: name)
        }
        if let name = unsafe archive_entry_pathname(entry) { return unsafe String(cString: name) }
        return "unnamed"
    }

    private static func kind(of entry: OpaquePointer) -> ArchiveEntry.Kind {
        if unsafe archive_entry_symlink(entry) != nil || archive_entry_hardlink(entry) != nil {
            return .special
        }
        // AE_IFDIR and AE_IFREG are macros with a cast, which Swift does not import. A gzipped file
        // and a streamed zip member may come without a type: they are files.
        let type = unsafe UInt32(archive_entry_filetype(entry))
        return type == 0o040000 ? .folder : type == 0o100000 || type == 0 ? .file : .special
    }

    /// Made once and kept: locales may be shared between threads.
    private nonisolated(unsafe) static let namesLocale = unsafe archiveNamesLocale()
}
