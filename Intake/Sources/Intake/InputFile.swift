#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// An ordinary file open for reading; closed when it goes out of scope.
struct InputFile: ~Copyable {
    private let descriptor: Int32

    /// Does not wait for pipes and devices, which are refused before anything is read.
    init(path: String) throws(SystemError) {
        descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .last }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Appends up to `count` bytes to `bytes`; false at the end of the file.
    func read(into bytes: inout [UInt8], upTo count: Int) throws(SystemError) -> Bool {
        var room = count
        var piece = [UInt8](repeating: 0, count: min(count, 1 << 16))
        while room > 0 {
            let wanted = min(room, piece.count)
            let got = unsafe piece.withUnsafeMutableBytes { buffer in
                #if canImport(Darwin)
                unsafe Darwin.read(descriptor, buffer.baseAddress, wanted)
                #elseif canImport(Glibc)
                unsafe Glibc.read(descriptor, buffer.baseAddress, wanted)
                #else
                unsafe Musl.read(descriptor, buffer.baseAddress, wanted)
                #endif
            }
            if got == 0 { return false }
            if got < 0 {
                let error = SystemError.last
                guard error.code == EINTR else { throw error }
                continue
            }
            bytes += piece[..<got]
            room -= got
        }
        return true
    }
}

/// A refusal of the operating system, in words for the person who typed the path.
struct SystemError: Error {
    var code: Int32

    static var last: SystemError { SystemError(code: errno) }

    var words: String {
        switch code {
        case ENOENT: "there is no such file or folder"
        case EACCES, EPERM:
            "no permission to read it; change that, or copy it to where you may read"
        case ELOOP: "its links lead in a circle"
        case EMFILE, ENFILE: "too many files are open; close other programs and try again"
        case EIO: "the disk could not read it"
        default: unsafe "the system says: \(String(cString: strerror(code)))"
        }
    }
}

/// What a path leads to, links followed.
struct PathStatus {
    var kind: Kind
    var byteCount: Int
    /// The same for all paths to one folder.
    var identity: Identity

    enum Kind {
        case file, folder, other
    }

    struct Identity: Hashable {
        var device: UInt64
        var node: UInt64
    }

    init(path: String) throws(SystemError) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { throw .last }
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .other
            }
        byteCount = Int(status.st_size)
        identity = Identity(
            device: UInt64(truncatingIfNeeded: status.st_dev),
            node: UInt64(truncatingIfNeeded: status.st_ino)
        )
    }
}
