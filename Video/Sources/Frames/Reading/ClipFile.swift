import Foundation
import Gait

/// The file before anything of it is decoded: it must be there, be a plain file, and be small enough.
enum ClipFile {
    static func check(_ path: String, limits: ClipLimits) throws(ClipProblem) {
        let resolved = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
        guard
            let facts = try? FileManager.default.attributesOfItem(
                atPath: resolved.count > 1 && resolved.hasSuffix("/")
                    ? String(resolved.dropLast()) : resolved
            )
        else {
            throw ClipProblem(
                path: path,
                kind: .notFound,
                remedy: "Check the name and the folder."
            )
        }
        switch facts[.type] as? FileAttributeType {
        case .typeRegular?: break
        case .typeDirectory?:
            throw ClipProblem(
                path: path,
                kind: .notAVideo(reason: "it is a folder"),
                remedy: "Name the clip inside it."
            )
        default:
            throw ClipProblem(
                path: path,
                kind: .notAVideo(reason: "it is not a plain file"),
                remedy: "Save the clip as a file first."
            )
        }
        let bytes = (facts[.size] as? NSNumber)?.intValue ?? 0
        guard bytes > 0 else {
            throw ClipProblem(
                path: path,
                kind: .notAVideo(reason: "it is empty"),
                remedy: "Copy the clip from the phone again; the transfer was cut off."
            )
        }
        guard bytes <= limits.bytes else {
            throw ClipProblem(
                path: path,
                kind: .tooLarge(bytes: bytes, limit: limits.bytes),
                remedy: ClipRemedy.shorten
            )
        }
        guard FileManager.default.isReadableFile(atPath: resolved) else {
            throw ClipProblem(
                path: path,
                kind: .notReadable(reason: "this account may not read it"),
                remedy: "Allow reading the file, or copy it to a folder of your own."
            )
        }
    }
}

/// What a runner can do about a clip that cannot be taken.
enum ClipRemedy {
    static let shorten = "Cut it down on the phone to the 20 seconds in which you run steadily."
    static let smaller = "Film in 1080p (or 4K at most) and try again."
    static let another =
        "Take the clip as the phone saved it: an MP4, MOV, MKV, WebM, AVI or MPEG-TS file."
    static let again =
        "Copy the clip from the phone again; if it is broken there too, film anew."
}
