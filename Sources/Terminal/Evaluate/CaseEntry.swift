import Foundation
import Yams

/// A value in a case file, from YAML and JSON alike.
enum CaseEntry: Hashable, Sendable {
    case nothing
    case bool(Bool)
    /// A number, and how it was written: an id may look like one.
    case number(Double, written: String)
    case text(String)
    case list([CaseEntry])
    case map([String: CaseEntry])

    /// `nil` where the map has no such key, or nothing under it.
    subscript(key: String) -> CaseEntry? {
        guard case .map(let entries) = self, let entry = entries[key], entry != .nothing else {
            return nil
        }
        return entry
    }

    var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
    var number: Double? { if case .number(let number, _) = self { number } else { nil } }

    /// The text, or the number as it was written.
    var text: String? {
        switch self {
        case .text(let text): text
        case .number(_, let written): written
        default: nil
        }
    }

    /// The members of a list; a single text is a list of one.
    var texts: [String]? {
        switch self {
        case .text(let text): [text]
        case .list(let entries): entries.compactMap(\.text)
        default: nil
        }
    }
}

extension CaseEntry {
    /// The one document in `data`.
    ///
    /// Throws `CaseProblem`.
    init(yaml data: Data) throws {
        do {
            let text = String(decoding: data, as: UTF8.self)
            var budget = Self.mostEntries
            self = try Yams.compose(yaml: text).map { try CaseEntry($0, &budget) } ?? .nothing
        } catch let problem as CaseProblem {
            throw problem
        } catch {
            // The reason comes first; the line quoted after it may be the whole file.
            let reason = "\(error)".onOneLine.shortened(to: Self.longestReason)
            throw CaseProblem("is not valid YAML: \(reason)")
        }
    }

    /// The one document in `data`.
    ///
    /// Throws `CaseProblem`.
    init(json data: Data) throws {
        do {
            self = try JSONDecoder().decode(CaseEntry.self, from: data)
        } catch {
            throw CaseProblem("is not valid JSON.")
        }
    }

    private static let longestReason = 200

    /// Aliases may repeat aliases; no honest case comes near this.
    private static let mostEntries = 100_000

    private init(_ node: Node, _ budget: inout Int) throws {
        budget -= 1
        guard budget > 0 else { throw CaseProblem("holds more entries than a case ever does.") }
        switch node {
        case .scalar(let scalar): self = CaseEntry(node, scalar)
        case .sequence(let sequence):
            self = .list(try sequence.map { try CaseEntry($0, &budget) })
        case .mapping(let mapping):
            var entries: [String: CaseEntry] = [:]
            for (key, value) in mapping {
                guard let name = key.scalar?.string else {
                    throw CaseProblem("has a key that is not a word.")
                }
                entries[name] = try CaseEntry(value, &budget)
            }
            self = .map(entries)
        case .alias: throw CaseProblem("holds a reference to nothing.")
        }
    }

    private init(_ node: Node, _ scalar: Node.Scalar) {
        switch node.tag {
        case Tag(.null): self = .nothing
        case Tag(.bool): self = node.bool.map(CaseEntry.bool) ?? .text(scalar.string)
        case Tag(.int), Tag(.float):
            self =
                node.float.map { .number($0, written: scalar.string) } ?? .text(scalar.string)
        default: self = .text(scalar.string)
        }
    }
}

extension CaseEntry: Decodable {
    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .nothing
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number, written: Int(exactly: number).map { "\($0)" } ?? "\(number)")
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([CaseEntry].self) {
            self = .list(list)
        } else {
            self = .map(try value.decode([String: CaseEntry].self))
        }
    }
}

/// Why a case cannot be scored, to be read after the name of its file.
struct CaseProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

extension String {
    fileprivate var onOneLine: String {
        split(whereSeparator: \.isNewline).joined(separator: " ").printable
    }
}
