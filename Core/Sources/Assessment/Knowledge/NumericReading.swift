public import Interview

/// How a number is read as a finding: a stated curve from the number to a degree of certainty.
///
/// A certainty of 0.9 means that such a number is nine times as common when the finding is there as
/// when it is not; 0.5 says nothing. A number with a standard error is averaged over what it may
/// truly be, so a doubtful measure says less.
public struct NumericReading: Sendable, Hashable {
    public let number: FindingID
    public let finding: FindingID
    /// Corners of the curve, by rising number; straight between them, level beyond them.
    public let corners: [Corner]
    /// What the curve leans on; all of it judgement.
    public let why: String

    public struct Corner: Sendable, Hashable {
        public let number: Double
        public let certainty: Double
    }

    init(_ number: FindingID, as finding: FindingID, _ corners: [(Double, Double)], _ why: String) {
        self.number = number
        self.finding = finding
        self.corners = corners.map { Corner(number: $0.0, certainty: $0.1) }
        self.why = why
        precondition(!corners.isEmpty, "A curve has corners.")
    }

    /// Every number that enters the network; judgement throughout.
    public static let all: [NumericReading] = [
        NumericReading(
            .painDurationWeeks,
            as: .recentOnset,
            [(1.5, 0.98), (2.5, 0.5), (4, 0.02)],
            "Two weeks are the usual border of a fresh injury; people round their weeks."
        ),
        NumericReading(
            .painDurationWeeks,
            as: .longStanding,
            [(8, 0.02), (13, 0.5), (18, 0.98)],
            "Three months are the usual border of lasting pain; people round their months."
        ),
        NumericReading(
            .painDurationWeeks,
            as: .overAYear,
            [(34, 0.02), (52, 0.5), (70, 0.98)],
            "Overloaded bone heals or breaks within months; people round to half years."
        ),
        NumericReading(
            .painNow,
            as: .strongPain,
            [(4, 0.05), (6.5, 0.5), (9, 0.95)],
            "Seven of ten is commonly called severe; people use the scale differently."
        ),
        NumericReading(
            .singleRunRatio,
            as: .loadSpike,
            [(1, 0.05), (1.1, 0.35), (1.3, 0.7), (2, 0.95)],
            """
            The study compared up to 1.1, 1.3 and 2 times the longest run of 30 days; injury grew \
            more frequent from 1.1 on. Its ratios are not used as numbers here.
            """
        ),
        NumericReading(
            .hipDropDegrees,
            as: .trendelenburg,
            [(3, 0.1), (8, 0.5), (13, 0.9)],
            "No cut-off is confirmed; the wide curve says so."
        ),
    ]

    /// The curve that tells of a finding, if one does.
    static func with(_ finding: FindingID) -> NumericReading? { byFinding[finding] }

    private static let byFinding = Dictionary(uniqueKeysWithValues: all.map { ($0.finding, $0) })

    /// How sure the number on the sheet makes the finding; `nil` where it is not known.
    func certainty(on sheet: AnswerSheet) -> (toldBy: FindingID, certainty: Double)? {
        guard case .number(let value)? = sheet[number] else { return nil }
        let error = sheet.findings[number]?.standardError ?? 0
        return (number, certainty(at: value, standardError: error))
    }

    /// The curve at a number, averaged over a normal error of this size.
    public func certainty(at value: Double, standardError: Double = 0) -> Double {
        guard standardError > 0 else { return height(at: value) }
        return Self.normalNodes.reduce(0) { sum, node in
            sum + node.weight * height(at: value + node.deviations * standardError)
        }
    }

    private func height(at value: Double) -> Double {
        guard let after = corners.firstIndex(where: { $0.number > value }) else {
            return corners.last?.certainty ?? 0.5
        }
        guard after > 0 else { return corners[after].certainty }
        let (left, right) = (corners[after - 1], corners[after])
        let share = (value - left.number) / (right.number - left.number)
        return left.certainty + share * (right.certainty - left.certainty)
    }

    /// Gauss-Hermite quadrature of the standard normal distribution at five points.
    private static let normalNodes: [(deviations: Double, weight: Double)] = [
        (-2.856_970_013_872_806, 0.011_257_411_327_720_7),
        (-1.355_626_179_974_266, 0.222_075_922_005_612_6),
        (0, 0.533_333_333_333_333_3),
        (1.355_626_179_974_266, 0.222_075_922_005_612_6),
        (2.856_970_013_872_806, 0.011_257_411_327_720_7),
    ]
}
