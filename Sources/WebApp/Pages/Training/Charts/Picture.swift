/// A chart as plain values: where everything lies and what it is called.
///
/// Charts differ only in what they put on it; drawing and checking are the same for all.
struct Picture: Sendable {
    /// Unique on its page: the patterns inside are found by it.
    let id: String
    let frame: ChartFrame
    /// The name a screen reader says before the marks.
    let description: String
    var elements: [Element] = []

    enum Element: Sendable {
        /// Something to see that says nothing by itself: a grid line, a band.
        case scenery(ChartShape, ChartStyle)
        case label(ChartLabel)
        case mark(ChartMark)
    }

    var marks: [ChartMark] {
        elements.compactMap { if case .mark(let mark) = $0 { mark } else { nil } }
    }

    var labels: [ChartLabel] {
        elements.compactMap { if case .label(let label) = $0 { label } else { nil } }
    }

    /// The shapes drawn in one style, marks included, in drawing order.
    func shapes(_ style: ChartStyle) -> [ChartShape] {
        elements.flatMap { element -> [ChartShape] in
            switch element {
            case .scenery(let shape, style): [shape]
            case .mark(let mark): mark.parts.filter { $0.style == style }.map(\.shape)
            case .scenery, .label: []
            }
        }
    }
}

/// A thing with a value: it has a name, shows it when pointed at or focused, and may lead on.
struct ChartMark: Sendable {
    struct Part: Sendable {
        let shape: ChartShape
        let style: ChartStyle

        init(_ shape: ChartShape, _ style: ChartStyle) {
            self.shape = shape
            self.style = style
        }
    }

    let parts: [Part]
    let name: String
    let address: String?
    /// Whether the Tab key stops here; the rest is in the table, one link for each.
    let isNotable: Bool

    init(_ parts: [Part], name: String, address: String? = nil, isNotable: Bool = false) {
        self.parts = parts
        self.name = name
        self.address = address
        self.isNotable = isNotable
    }
}

/// Text on a chart.
struct ChartLabel: Hashable, Sendable {
    enum Anchor: String, Sendable { case start, middle, end }

    let text: String
    let x: Double
    /// The line that the letters stand on.
    let y: Double
    var anchor = Anchor.middle
    var style = ChartStyle.axis

    /// Room for one letter at the size of chart text, rather too much than too little.
    static let letterWidth = 7.2
    static let height = 12.0

    static func width(_ text: String) -> Double { Double(text.count) * letterWidth }

    var box: ChartBox {
        let width = Self.width(text)
        let left =
            switch anchor {
            case .start: x
            case .middle: x - width / 2
            case .end: x - width
            }
        return ChartBox(left: left, top: y - 10, right: left + width, bottom: y + 2)
    }
}

/// The classes of the style sheet that charts use.
enum ChartStyle: String, Sendable {
    case axis, gridLine = "grid-line", tick, hit
    case bar = "bar-body", openBar = "bar-body bar-open", excess = "bar-excess"
    case room, limitLine = "limit-line", longestLine = "longest-line"
    case run = "run-dot", recentRun = "run-dot run-recent"
    case smallSpike = "spike spike-small", moderateSpike = "spike spike-moderate"
    case largeSpike = "spike spike-large"
    case painLine = "pain-line", painSign = "pain-sign", painLabel = "pain-label"
    case sinceBand = "since-band", sinceLine = "since-line"
    case usual, usualLine = "usual-line"
    case dayRest = "day-rest", dayUnknown = "day day-unknown"
    case day1 = "day day-1", day2 = "day day-2", day3 = "day day-3"
    case day4 = "day day-4", day5 = "day day-5"
    case ratioLine = "profile", openRun = "run-dot run-open"
    case paceLine = "profile pace-line", heartLine = "profile heart-line"
    case heightArea = "height-area"
    case redDay = "run-dot red-day"
}
