import Companion
import Foundation

/// The cases of a folder with the answers found for them.
struct CaseFolder {
    /// Cases ready to be scored, in the order of their files.
    private(set) var cases: [Found] = []
    private(set) var failed: [EvaluateDocument.Note] = []
    private(set) var skipped: [EvaluateDocument.Note] = []

    struct Found {
        let subject: EvaluationCase
        let origin: AnswerOrigin
    }

    /// Where the answers of a case came from, in words.
    enum AnswerOrigin: String {
        case file = "in the file"
        case beside = "beside it"
        case folder = "the answers folder"
        case program = "the program's own reading"
    }

    /// Throws `Failure` when a folder cannot be read.
    init(_ path: String, answers: String? = nil) throws {
        let files = try Self.files(in: path)
        let folder = try answers.map(Self.files)
        let (sources, beside) = Self.sort(files)
        var ids: [String: String] = [:]
        for source in sources {
            let name = source.url.lastPathComponent
            do {
                let file = try CaseFile(source.entry.get(), stem: source.stem)
                if let other = ids.updateValue(name, forKey: file.id) {
                    throw CaseProblem("has the id \(file.id), as \(other) has.")
                }
                let places = [
                    (AnswerOrigin.beside, Self.named(file.id, source.stem, in: beside)),
                    (.folder, Self.named(file.id, source.stem, in: folder ?? [])),
                ]
                try add(file, from: name, places: places)
            } catch let problem as CaseProblem {
                failed.append(.init(file: name, reason: problem.description.printable))
            }
        }
    }

    private mutating func add(
        _ file: CaseFile,
        from name: String,
        places: [(origin: AnswerOrigin, url: URL?)]
    ) throws {
        do {
            guard let (entry, origin) = try Self.answers(of: file, places: places) else {
                let reason = "\(file.id) has no answers, so it is not scored."
                skipped.append(.init(file: name, reason: reason.printable))
                return
            }
            let subject = EvaluationCase(
                id: file.id,
                answers: try CaseAnswers(entry).sheet(filling: file.person),
                known: file.known,
                description: file.description
            )
            cases.append(Found(subject: subject, origin: origin))
        } catch let problem as CaseProblem {
            throw CaseProblem("\(file.id) \(problem.description)")
        }
    }

    /// The first answers there are: in the case itself, beside it, in the folder, in the program.
    private static func answers(
        of file: CaseFile,
        places: [(origin: AnswerOrigin, url: URL?)]
    ) throws -> (CaseEntry, AnswerOrigin)? {
        if let entry = file.answers { return (entry, .file) }
        for case (let origin, let url?) in places {
            do {
                return (try CaseEntry(json: contents(of: url)), origin)
            } catch let problem as CaseProblem {
                throw CaseProblem(
                    "has answers in \(url.path(percentEncoded: false)): that file "
                        + problem.description
                )
            }
        }
        guard let own = PublishedReadings.reading(of: file.id) else { return nil }
        return (try CaseEntry(json: own), .program)
    }
}

extension CaseFolder {
    /// A file that may be a case, read but not understood.
    private struct Source {
        let url: URL
        let entry: Result<CaseEntry, any Error>

        var stem: String { url.deletingPathExtension().lastPathComponent }
        /// What a case would call itself; `nil` where nothing could be read.
        var id: String? { try? entry.get()["id"]?.text }
        /// Findings but no verdict: somebody's answers rather than a case.
        var isAnswerFile: Bool {
            guard let entry = try? entry.get() else { return false }
            return entry["findings"] != nil && entry["expected_triage"] == nil
                && entry["acceptable_triage"] == nil
        }

        init(_ url: URL) {
            self.url = url
            entry = Result {
                let data = try CaseFolder.contents(of: url)
                return url.pathExtension.lowercased() == "json"
                    ? try CaseEntry(json: data) : try CaseEntry(yaml: data)
            }
        }
    }

    /// Tells cases from the answer files that lie beside them.
    private static func sort(_ files: [URL]) -> (cases: [Source], answers: [URL]) {
        let kinds = ["yaml", "yml", "json"]
        let named = files.filter { kinds.contains($0.pathExtension.lowercased()) }
        let written = named.filter { !$0.lastPathComponent.hasSuffix(answersEnding) }
        let yaml = written.filter { $0.pathExtension.lowercased() != "json" }.map(Source.init)
        let names = Set(yaml.map(\.stem) + yaml.compactMap(\.id))
        let json = written.filter { $0.pathExtension.lowercased() == "json" }.map(Source.init)
            .filter { !names.contains($0.stem) && !$0.isAnswerFile }
        let cases = (yaml + json).sorted { $0.url.lastPathComponent < $1.url.lastPathComponent }
        let taken = Set(cases.map(\.url))
        return (cases, named.filter { !taken.contains($0) })
    }

    private static let answersEnding = ".answers.json"

    /// The file of `files` that holds the answers of the case called `id`.
    private static func named(_ id: String, _ stem: String, in files: [URL]) -> URL? {
        let names = [id, stem].flatMap { ["\($0).json", "\($0)\(answersEnding)"] }
        return names.lazy.compactMap { name in
            files.first { $0.lastPathComponent == name }
        }.first
    }

    /// The files of a folder by name; hidden ones are left out.
    private static func files(in path: String) throws -> [URL] {
        do {
            return try FileManager.default.contentsOfDirectory(
                at: URL(filePath: path),
                includingPropertiesForKeys: nil,
                options: .skipsHiddenFiles
            ).sorted { $0.lastPathComponent < $1.lastPathComponent }
        } catch {
            throw Failure.nothingDone(
                "\(path) cannot be read as a folder: \(error.localizedDescription)"
            )
        }
    }

    private static func contents(of url: URL) throws(CaseProblem) -> Data {
        do {
            return try SmallFile.contents(of: url.path(percentEncoded: false))
        } catch {
            switch error {
            case .notAFile: throw CaseProblem("is not a file.")
            case .tooLarge: throw CaseProblem("is too large for a case.")
            case .unreadable(let why): throw CaseProblem("cannot be read: \(why)")
            }
        }
    }
}
