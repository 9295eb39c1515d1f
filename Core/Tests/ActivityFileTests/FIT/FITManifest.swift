import Foundation

/// The list of real recordings that lie beside the repository, with what other tools read in them.
struct FITManifest {
    var folder: URL
    var rows: [Row]

    struct Row {
        private var values: [String: String]

        init(_ names: [String], _ values: [String]) {
            self.values = Dictionary(zip(names, values)) { first, _ in first }
        }

        subscript(_ column: String) -> String { values[column] ?? "" }

        var file: String { self["file"] }
        /// One entry for each session; empty where the tool gives no value.
        func list(_ column: String) -> [Double?] {
            guard self[column].contains(where: { $0 != ";" }) else { return [] }
            return self[column].split(separator: ";", omittingEmptySubsequences: false)
                .map { Double($0) }
        }

        var facts: Facts {
            let data = Data(self["other_facts"].utf8)
            return (try? JSONDecoder().decode(Facts.self, from: data)) ?? Facts()
        }
    }

    struct Facts: Decodable {
        var firstRecord: String?
        var lastRecord: String?
        var meanHeartRate: Double?

        private enum CodingKeys: String, CodingKey {
            case firstRecord = "first_record"
            case lastRecord = "last_record"
            case meanHeartRate = "hr_mean_records"
        }
    }

    /// `nil` when the recordings are not on this machine.
    static func load(filePath: String = #filePath) -> FITManifest? {
        let shared =
            ProcessInfo.processInfo.environment["HIPWISE_SHARED"].map { URL(filePath: $0) }
            ?? (0..<6).reduce(URL(filePath: filePath)) { path, _ in path.deletingLastPathComponent()
            }
            .appending(path: "shared")
        let folder = shared.appending(path: "data/activities")
        guard
            let text = try? String(
                contentsOf: folder.appending(path: "MANIFEST.tsv"),
                encoding: .utf8
            )
        else { return nil }
        let lines = text.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        guard let names = lines.first else { return nil }
        let rows = lines.dropFirst().map { Row(names, $0) }.filter { $0["kind"] == "fit" }
        return FITManifest(folder: folder, rows: rows)
    }

    func bytes(_ row: Row) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: row.file)))
    }

    /// Seconds since 1970 of a time in either of the two ways the list writes them.
    static func seconds(_ text: String) -> Double? {
        let standard = text.replacing(" ", with: "T").replacing("+00:00", with: "Z")
        return try? Date(standard, strategy: .iso8601).timeIntervalSince1970
    }
}
