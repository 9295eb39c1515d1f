import CLibArchive

/// Packs archives in memory for the tests.
enum ArchiveMaker {
    struct Member {
        var name: String
        var bytes: [UInt8]
        /// Where a symbolic link leads; makes the member a link.
        var link: String?

        init(_ name: String, _ bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }

        init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

        init(_ name: String, linkTo target: String) {
            self.init(name, [])
            link = target
        }
    }

    static func zip(_ members: [Member], password: String? = nil) -> [UInt8] {
        unsafe pack(members) { archive in
            unsafe archive_write_set_format_zip(archive)
            if let password {
                unsafe archive_write_set_options(archive, "zip:encryption=traditional")
                unsafe archive_write_set_passphrase(archive, password)
            }
        }
    }

    static func tar(_ members: [Member]) -> [UInt8] {
        unsafe pack(members) { archive in
            unsafe archive_write_set_format_ustar(archive)
            unsafe archive_write_add_filter_gzip(archive)
        }
    }

    static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        unsafe pack([Member("data", bytes)]) { archive in
            unsafe archive_write_set_format_raw(archive)
            unsafe archive_write_add_filter_gzip(archive)
        }
    }

    private static func pack(
        _ members: [Member],
        configure: (OpaquePointer) -> Void
    ) -> [UInt8] {
        let room = (1 << 16) + members.map { $0.bytes.count + 1024 }.reduce(0, +)
        var packed = [UInt8](repeating: 0, count: room)
        var used = 0
        unsafe packed.withUnsafeMutableBytes { buffer in
            guard let archive = unsafe archive_write_new() else { return }
            // Without this, tar names would be squeezed into whatever locale the tests run in.
            let previous = unsafe archiveSwitchLocale(archiveNamesLocale())
            defer { _ = unsafe archiveSwitchLocale(previous) }
            unsafe configure(archive)
            unsafe archive_write_set_bytes_in_last_block(archive, 1)
            unsafe archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used)
            for member in members {
                let entry = unsafe archive_entry_new()
                unsafe archive_entry_set_pathname_utf8(entry, member.name)
                unsafe archive_entry_set_perm(entry, 0o644)
                if let link = member.link {
                    unsafe archive_entry_set_filetype(entry, 0o120000)
                    unsafe archive_entry_set_symlink_utf8(entry, link)
                } else {
                    unsafe archive_entry_set_filetype(entry, 0o100000)
                    unsafe archive_entry_set_size(entry, Int64(member.bytes.count))
                }
                unsafe archive_write_header(archive, entry)
                unsafe member.bytes.withUnsafeBytes {
                    _ = unsafe archive_write_data(archive, $0.baseAddress, $0.count)
                }
                unsafe archive_entry_free(entry)
            }
            unsafe archive_write_close(archive)
            unsafe archive_write_free(archive)
        }
        return Array(packed[..<used])
    }
}
