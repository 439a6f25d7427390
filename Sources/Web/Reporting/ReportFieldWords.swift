import Domain
import UseCases

/// What the fields of a unit's report are called, and how what they hold is read.
struct ReportFieldWords {
    private let words: PageWords

    /// In a page's language.
    init(_ words: PageWords) {
        self.words = words
    }

    /// "Số liệu 1.6", "II. Đánh giá xu hướng".
    func name(_ field: ReportField) -> String {
        switch field.part {
        case .trend: words.text("report.part_2")
        case .difficulties: words.text("report.part_3")
        case .proposals: words.text("report.part_4")
        default: words.text("report.\(field.part.rawValue)_of", ["code": FigureRowName.text(field.row, words)])
        }
    }

    /// A text as `RecordedReport` keeps it, for a person: numbers grouped, the status as its word, a dash for nothing.
    func recorded(_ text: String, in field: ReportField) -> String {
        guard !text.isEmpty else { return "–" }
        switch field.part {
        case .value, .numerator, .denominator:
            return ExactDecimal(canonical: text).map(words.format.number) ?? text
        case .status:
            return ObservationStatus(rawValue: text).map { words.text("status.figure_\($0.rawValue)") } ?? text
        case .note, .trend, .difficulties, .proposals: return text
        }
    }
}
