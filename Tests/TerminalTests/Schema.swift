import Foundation

/// Checks a JSON document against the schemas in `docs/schemas`.
///
/// Knows the part of JSON Schema that those use: type, properties, required, items, enum, minimum,
/// maximum, one schema for all further keys, and references to other files. A key that the schema
/// does not allow is a problem.
struct Schema {
    private let folder = Repository.root.appending(path: "docs/schemas")

    /// Everything that does not fit, each with its place; empty when all fits.
    func problems(in document: JSON, schema name: String) throws -> [String] {
        try problems(document, JSON(contentsOf: folder.appending(path: name)), at: "$")
    }

    private func problems(_ value: JSON, _ schema: JSON, at place: String) throws -> [String] {
        if let reference = schema["$ref"]?.text {
            return try problems(in: value, schema: reference).map { "\(place) \($0)" }
        }
        // Several types: one that may be null.
        let types = schema["type"]?.texts ?? []
        if value == .null, types.contains("null") { return [] }
        switch (schema["type"]?.text ?? types.first { $0 != "null" }, value) {
        case ("object", .object(let object)): return try problems(object, schema, at: place)
        case ("array", .array(let array)):
            let items = schema["items"] ?? .null
            return try array.enumerated().flatMap { index, item in
                try problems(item, items, at: "\(place)[\(index)]")
            }
        case ("string", .text(let text)):
            let allowed = schema["enum"]?.texts
            return allowed?.contains(text) == false ? ["\(place): \(text) is not allowed"] : []
        case ("boolean", .bool): return []
        case ("integer", .number(let number)) where number == number.rounded(): return []
        case ("number", .number(let number)):
            let isInside =
                number >= schema["minimum"]?.number ?? -.infinity
                && number <= schema["maximum"]?.number ?? .infinity
            return isInside ? [] : ["\(place): \(number) is out of range"]
        case (let type, _): return ["\(place): \(value) is not a \(type ?? "known type")"]
        }
    }

    private func problems(
        _ object: [String: JSON],
        _ schema: JSON,
        at place: String
    ) throws -> [String] {
        let properties = schema["properties"]?.object ?? [:]
        var others: JSON?
        if case .object? = schema["additionalProperties"] {
            others = schema["additionalProperties"]
        }
        let missing = (schema["required"]?.texts ?? []).filter { object[$0] == nil }
        return try missing.map { "\(place): \($0) is missing" }
            + object.sorted { $0.key < $1.key }.flatMap { key, value in
                guard let property = properties[key] ?? others else {
                    return ["\(place): \(key) is not in the schema"]
                }
                return try problems(value, property, at: "\(place).\(key)")
            }
    }
}
