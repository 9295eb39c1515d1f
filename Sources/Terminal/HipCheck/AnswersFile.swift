import Companion
import Foundation
import Interview
import Measure

/// Reads an answer file: JSON with `person`, `findings` and, perhaps, `painBegan`.
enum AnswersFile {
    /// The draft in the file at `path`, or on standard input for "-".
    ///
    /// What the file does not say of the person is taken from `person`. Throws `Failure` that names
    /// the file and each entry that cannot be understood, or that cannot be on `day`.
    static func read(
        _ path: String,
        person: Person,
        on day: CalendarDay
    ) throws -> HipCheckDraft {
        try draft(from: try contents(of: path), name: path, person: person, on: day)
    }

    static func draft(
        from data: Data,
        name: String,
        person: Person,
        on today: CalendarDay
    ) throws -> HipCheckDraft {
        guard !data.isEmpty else {
            throw Failure.nothingDone(
                "\(name) is empty. See docs/schemas/answers.json for what it may hold."
            )
        }
        let file: Contents
        do {
            file = try JSONDecoder().decode(Contents.self, from: data)
        } catch {
            throw Failure.nothingDone("\(name) is not an answer file: \(Self.reason(error))")
        }
        do {
            var sheet = try AnswerReading().sheet(
                person: (file.person ?? [:]).compactMapValues(\.raw),
                findings: (file.findings ?? [:]).compactMapValues(\.raw)
            )
            sheet.person = sheet.person.filled(from: person)
            // Nobody examines themselves: these come from a clinician, whoever typed them.
            for finding in sheet.findings.values where !Question.with(finding.id).isForRunners {
                var entered = finding
                entered.origin = .clinician
                sheet.record(entered)
            }
            var draft = HipCheckDraft(answers: sheet)
            if let text = file.painBegan {
                guard let day = CalendarDay(iso8601: text) else {
                    throw Failure.nothingDone(
                        "\(name): \"painBegan\" cannot be \"\(text)\"; "
                            + "a day is written YYYY-MM-DD."
                    )
                }
                if let problem = day.problemAsBeginning(seenOn: today) {
                    throw Failure.nothingDone("\(name): \"painBegan\" \(problem)")
                }
                draft.painBegan = day
            }
            return draft
        } catch let error as AnswerReadingError {
            throw Failure.nothingDone(
                "\(name): \(error.description)\nAll ids: hipwise assess --vocabulary"
            )
        }
    }

    private static func contents(of path: String) throws -> Data {
        do {
            return try path == "-"
                ? SmallFile.contents(of: FileHandle.standardInput) : SmallFile.contents(of: path)
        } catch {
            switch error {
            case .notAFile:
                throw Failure.nothingDone(
                    "\(path) cannot be read: it is not a file. A pipe is read with --answers -."
                )
            case .tooLarge:
                throw Failure.nothingDone("\(path) is too large for an answer file.")
            case .unreadable(let why):
                throw Failure.nothingDone("\(path) cannot be read: \(why)")
            }
        }
    }

    private static func reason(_ error: any Error) -> String {
        guard let error = error as? DecodingError else { return error.localizedDescription }
        switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            let place = context.codingPath.map(\.stringValue).joined(separator: ".")
            return "\(place.isEmpty ? "the top" : place) holds something else than expected. "
                + "See docs/schemas/answers.json."
        case .keyNotFound(let key, _): return "\(key.stringValue) is missing."
        case .dataCorrupted(let context):
            let detail =
                (context.underlyingError as NSError?)?
                .userInfo[NSDebugDescriptionErrorKey] as? String
            return "it is not valid JSON\(detail.map { " (\($0))" } ?? "")."
        @unknown default: return "\(error)"
        }
    }

    private struct Contents: Decodable {
        var person: [String: Value]?
        var findings: [String: Value]?
        var painBegan: String?

        init(from decoder: any Decoder) throws {
            let known = ["person", "findings", "painBegan"]
            let values = try decoder.container(keyedBy: Key.self)
            // A misspelt section would otherwise be read as "nothing known".
            if let stranger = values.allKeys.first(where: { !known.contains($0.stringValue) }) {
                throw DecodingError.typeMismatch(
                    Contents.self,
                    .init(codingPath: [stranger], debugDescription: "unknown section")
                )
            }
            person = try values.decodeIfPresent([String: Value].self, forKey: Key("person"))
            findings = try values.decodeIfPresent([String: Value].self, forKey: Key("findings"))
            painBegan = try values.decodeIfPresent(String.self, forKey: Key("painBegan"))
        }
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// One JSON value; `null` says nothing, like leaving it out.
    private struct Value: Decodable {
        let raw: RawAnswer?

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if value.decodeNil() {
                raw = nil
            } else if let bool = try? value.decode(Bool.self) {
                raw = .bool(bool)
            } else if let number = try? value.decode(Double.self) {
                raw = .number(number)
            } else {
                raw = .text(try value.decode(String.self))
            }
        }
    }
}

extension CalendarDay {
    /// Why pain seen on `today` cannot have begun on this day, to be read after the name of the
    /// field; `nil` where it can.
    func problemAsBeginning(seenOn today: CalendarDay) -> String? {
        guard self > today || today.days(since: self) >= 40_000 else { return nil }
        return "cannot be \(iso8601): name \(today.iso8601) or a day before."
    }
}

extension Person {
    /// Takes from `other` what is not known here.
    fileprivate func filled(from other: Person) -> Person {
        Person(
            ageYears: ageYears ?? other.ageYears,
            sex: sex ?? other.sex,
            massKg: massKg ?? other.massKg,
            heightCm: heightCm ?? other.heightCm,
            runningYears: runningYears ?? other.runningYears
        )
    }
}
