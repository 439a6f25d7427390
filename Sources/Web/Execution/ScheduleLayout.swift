import Domain

/// The measures of a Gantt chart's drawing, for screens and paper or for phones.
struct ScheduleLayout: Sendable {
    /// The class that shows it on the right screens.
    let name: String
    /// Width of the whole drawing.
    let width: Double
    /// The font size the style sheet gives the texts.
    let fontSize: Double
    /// Where the bars begin, from the left.
    let left: Double
    /// Where they end.
    let right: Double
    /// How wide a line's words may be.
    let textWidth: Double
    /// Where the percentages end, from the left; nil where they stand behind the words.
    let percentRight: Double?
    /// True where the words stand above the bar, not beside it.
    let isStacked: Bool
    /// How high the lines of one drawing may be together: two drawings with their heads stand on a printed page, one below the
    /// head of the page.
    let greatestHeight: Double

    /// How far from the left words begin: behind the sign of the state.
    let indent = 17.0
    /// Height of the head with the names of the divisions and, above them, room for the word of today.
    let head = 54.0

    /// For screens and paper: words, per cent, bars.
    static let wide = ScheduleLayout(
        name: "wide",
        width: 1000,
        fontSize: 12,
        left: 366,
        right: 990,
        textWidth: 326,
        percentRight: 358,
        isStacked: false,
        greatestHeight: 262
    )
    /// For phones: words above the bar.
    static let narrow = ScheduleLayout(
        name: "narrow",
        width: 340,
        fontSize: 14,
        left: 1,
        right: 339,
        textWidth: 322,
        percentRight: nil,
        isStacked: true,
        greatestHeight: 900
    )

    /// Height of a line of words.
    var lineHeight: Double { fontSize + 3 }

    /// The words of a line, broken; two lines at most.
    func texts(of line: ScheduleLine) -> [String] {
        switch line {
        case .task: TextLines.broken(line.text, width: textWidth, fontSize: fontSize, most: 2)
        // Critical ones are set heavier, and wider.
        case .activity: TextLines.broken(line.text, width: textWidth - 40, fontSize: fontSize, most: isStacked ? 2 : 1)
        case .remark: TextLines.broken(line.text, width: textWidth, fontSize: fontSize, most: 1)
        }
    }

    /// How high a line is.
    func height(of line: ScheduleLine) -> Double {
        let words = Double(texts(of: line).count) * lineHeight
        switch line {
        case .task: return isStacked ? words + 24 : max(26, words + 9)
        case .activity: return isStacked ? words + 22 : 21
        case .remark: return words + 6
        }
    }

    /// Where the middle of a line's bar is, from the top of the line.
    func middle(of line: ScheduleLine) -> Double {
        isStacked ? Double(texts(of: line).count) * lineHeight + 12 : height(of: line) / 2
    }

    /// How far from the left so many days of a span are.
    func x(_ days: Int, of span: ScheduleSpan) -> Double {
        left + (right - left) * Double(days) / Double(max(1, span.length))
    }
}
