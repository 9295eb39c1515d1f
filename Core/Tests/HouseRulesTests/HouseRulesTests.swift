import Foundation
import Testing

/// The house rules that a machine can check; the reasons are in `docs/architecture.md`.
@Suite struct HouseRulesTests {
    static let files = SourceTree.swiftFiles

    /// Files that are one table: they grow with the facts, not with the code.
    static let tables = ["/Evidence/Sources/", "/Evidence/SourceID.swift"]

    @Test func `the tree is found`() {
        #expect(Self.files.count > 100)
    }

    @Test(arguments: files)
    func `a file fits in a head`(_ file: SourceTree.File) {
        guard !Self.tables.contains(where: file.path.contains) else { return }
        #expect(file.lines.count <= 400, "\(file.path): \(file.lines.count) lines")
    }

    @Test(arguments: files)
    func `a function fits on a screen`(_ file: SourceTree.File) {
        for function in Self.functions(in: file.lines) where function.length > 70 {
            Issue.record("\(file.path):\(function.line): \(function.length) lines in one function")
        }
    }

    @Test(arguments: files)
    func `names say what a thing is`(_ file: SourceTree.File) throws {
        let banned = try Regex(
            #"\b(class|struct|enum|actor|protocol) \w*(Manager|Helper|Util|Utils|Service)\b"#
        )
        for (index, line) in file.lines.enumerated() where line.contains(banned) {
            Issue.record("\(file.path):\(index + 1): \(line)")
        }
    }

    @Test(arguments: files)
    func `nothing is left for later without an issue`(_ file: SourceTree.File) {
        let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]
        for (index, line) in file.lines.enumerated() {
            for word in words where line.contains(word) {
                Issue.record("\(file.path):\(index + 1): \(word)")
            }
        }
    }

    @Test(arguments: files)
    func `data never crashes the program`(_ file: SourceTree.File) {
        guard file.path.contains("Sources/") else { return }
        for (index, line) in file.lines.enumerated() {
            for word in ["fatal" + "Error(", "try" + "! ", "as" + "! "] where line.contains(word) {
                Issue.record("\(file.path):\(index + 1): \(word)")
            }
        }
    }

    /// The direction of dependency inside the kernel: a room may import these and no others.
    static let rooms: [String: Set<String>] = [
        "Measure": [],
        "Anatomy": ["Measure"],
        "Evidence": ["Measure"],
        "Interview": ["Anatomy", "Evidence", "Measure"],
        "Training": ["Evidence", "Measure"],
        "Program": ["Anatomy", "Evidence", "Measure"],
        "ActivityFile": ["Measure"],
        "Gait": ["Anatomy", "Evidence", "Measure"],
        "MovementScreen": ["Anatomy", "Evidence", "Measure"],
        "Screening": ["Interview", "Anatomy", "Evidence", "Measure"],
        "Assessment": ["Interview", "Anatomy", "Evidence", "Measure"],
        "SampleRunner": ["ActivityFile", "Measure"],
        "Figure": ["Interview", "Program", "MovementScreen", "Anatomy", "Measure"],
        "Rehabilitation": ["Training", "Program", "Anatomy", "Evidence", "Measure"],
        "Wording": [
            "Rehabilitation", "Screening", "Assessment", "Interview", "Training", "Gait",
            "MovementScreen", "Program", "Anatomy", "Evidence", "Measure",
        ],
        "Companion": [
            "Wording", "Figure", "Rehabilitation", "Screening", "Assessment", "Interview",
            "Training", "Gait", "MovementScreen", "Program", "ActivityFile", "Anatomy",
            "Evidence", "Measure",
        ],
    ]

    @Test(arguments: files.filter { $0.path.hasPrefix("Core/Sources/") })
    func `a room of the kernel imports only lower rooms and never Foundation`(
        _ file: SourceTree.File
    ) throws {
        let allowed = try #require(file.room.flatMap { Self.rooms[$0] })
        for imported in Self.imports(of: file) {
            #expect(
                allowed.contains(imported) || Self.toolchain.contains(imported)
                    || Self.mathematics(file).contains(imported),
                "\(file.path) imports \(imported)"
            )
        }
    }

    /// Parts of the standard library that are modules of their own.
    static let toolchain: Set<String> = ["Synchronization"]

    /// Sines and arc sines come from the C library; only the file that measures the globe and the
    /// one that turns limbs have them.
    static func mathematics(_ file: SourceTree.File) -> Set<String> {
        ["GreatCircle.swift", "Angle.swift"].contains(file.name) ? ["Darwin", "Glibc", "Musl"] : []
    }

    @Test(arguments: files.filter { $0.path.hasPrefix("Sources/") })
    func `the store and the web app are strangers`(_ file: SourceTree.File) {
        let strangers: [String: Set<String>] = [
            "Vault": ["WebApp", "Hummingbird", "Terminal", "Intake"],
            "WebApp": ["Vault", "GRDB", "Terminal", "Intake"],
        ]
        let forbidden = file.room.flatMap { strangers[$0] } ?? []
        #expect(Self.imports(of: file).isDisjoint(with: forbidden), "\(file.path)")
    }

    static func imports(of file: SourceTree.File) -> Set<String> {
        Set(
            file.lines.compactMap { line in
                let words = line.split(separator: " ")
                guard let index = words.firstIndex(of: "import"), index <= 2,
                    words[..<index].allSatisfy({
                        ["public", "internal", "package", "@testable", "@preconcurrency"]
                            .contains($0)
                    }), index + 1 < words.count
                else { return nil }
                return words[index + 1].split(separator: ".").first.map(String.init)
            }
        )
    }

    /// Functions with their first line and length, told by the indentation that the format enforces.
    static func functions(in lines: [String]) -> [(line: Int, length: Int)] {
        var found: [(line: Int, length: Int)] = []
        for (index, line) in lines.enumerated() {
            let isFunction =
                line.contains(" func ") || line.hasPrefix("func ") || line.contains(" init(")
            guard isFunction, !line.trimmingCharacters(in: .whitespaces).hasPrefix("//") else {
                continue
            }
            let indent = line.prefix { $0 == " " }
            let close = indent + "}"
            if let end = lines[index...].firstIndex(where: { $0 == close || $0 == close + "," }) {
                let next = lines[(index + 1)..<end].firstIndex {
                    $0.hasPrefix(indent) && !$0.hasPrefix(indent + " ") && $0.contains("func ")
                }
                // A declaration without a body (in a protocol) ends where the next one begins.
                if next == nil { found.append((index + 1, end - index)) }
            }
        }
        return found
    }
}
