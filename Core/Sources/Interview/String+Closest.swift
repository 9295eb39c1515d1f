extension String {
    /// The candidate that takes the fewest edits, or `nil` when none is at all alike.
    ///
    /// Alike means at most a third of the letters changed; of equals the first in the alphabet.
    public func closest(among candidates: [String]) -> String? {
        let limit = Swift.max(2, count / 3)
        return
            candidates
            .map { (edits: edits(to: $0), name: $0) }
            .filter { $0.edits <= limit }
            .min { ($0.edits, $0.name) < ($1.edits, $1.name) }?
            .name
    }

    /// The number of letters to insert, delete or replace (Levenshtein's distance).
    func edits(to other: String) -> Int {
        let target = Array(other.unicodeScalars)
        var row = Array(0...target.count)
        for (line, letter) in unicodeScalars.enumerated() {
            var previous = line
            row[0] = line + 1
            for column in target.indices {
                let replaced = previous + (letter == target[column] ? 0 : 1)
                previous = row[column + 1]
                row[column + 1] = Swift.min(replaced, row[column] + 1, previous + 1)
            }
        }
        return row[target.count]
    }
}
