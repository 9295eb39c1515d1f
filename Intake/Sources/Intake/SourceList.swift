#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// All files below the given paths, in an order that depends on names alone.
struct SourceList: Sendable {
    private(set) var sources: [Source] = []
    private(set) var byteCount = 0

    private let limits: IntakeLimits
    private var visited: Set<PathStatus.Identity> = []

    /// A file to read, or a path that cannot be.
    struct Source: Sendable {
        var label: String
        var path: String
        var byteCount: Int
        /// Known before anything is read: not there, no permission, not a file.
        var outcome: IntakeItem.Outcome?
    }

    /// Looks up names and sizes; opens no file.
    init(_ inputs: [IntakeSource], limits: IntakeLimits) {
        self.limits = limits
        for input in inputs { visit(input.path, label: input.label, depth: 0) }
    }

    private mutating func visit(_ path: String, label: String, depth: Int) {
        let status: PathStatus
        do {
            status = try PathStatus(path: path)
        } catch {
            settle(label, .failed(error.words))
            return
        }
        switch status.kind {
        case .file:
            sources.append(Source(label: label, path: path, byteCount: status.byteCount))
            byteCount = byteCount.addingSaturated(status.byteCount)
        case .folder:
            visitFolder(path, label: label, identity: status.identity, depth: depth)
        case .other:
            let words = "neither a file nor a folder"
            settle(label, depth == 0 ? .failed(words) : .skipped(words))
        }
    }

    private mutating func visitFolder(
        _ path: String,
        label: String,
        identity: PathStatus.Identity,
        depth: Int
    ) {
        guard visited.insert(identity).inserted else {
            settle(label, .skipped("leads to a folder that is read already"))
            return
        }
        guard depth <= limits.folderDepth else {
            settle(label, .failed("folders lie more than \(limits.folderDepth) deep in each other"))
            return
        }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            settle(label, .failed(folderWords(path)))
            return
        }
        let prefix = label.hasSuffix("/") ? label : label + "/"
        for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            if name.hasPrefix(".") {
                settle(prefix + name, .skipped("hidden"))
            } else {
                visit("\(path)/\(name)", label: prefix + name, depth: depth + 1)
            }
        }
    }

    private func folderWords(_ path: String) -> String {
        do {
            _ = try InputFile(path: path)
            return "this folder cannot be listed"
        } catch {
            return error.words
        }
    }

    private mutating func settle(_ label: String, _ outcome: IntakeItem.Outcome) {
        sources.append(Source(label: label, path: "", byteCount: 0, outcome: outcome))
    }
}
