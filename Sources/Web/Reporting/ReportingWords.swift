import Domain
import HTML
import Persistence
import UseCases

/// Words that the pages of the reporting work share.
struct ReportingWords {
    private let words: PageWords

    /// In a page's language.
    init(_ words: PageWords) {
        self.words = words
    }

    /// "Quý III năm 2025".
    func period(_ code: PeriodCode) -> String { PeriodTitle.of(code.text, words) }

    /// "trước ngày 05/10/2025 (hết ngày 04/10)".
    func deadline(_ deadline: Deadline) -> String {
        let last = deadline.lastDay
        let days = [
            "before": words.format.day(last.adding(days: 1)), "last": words.format.dayWithoutYear(last),
        ]
        return words.text("round.deadline", days)
    }

    /// "01/07/2025 đến 30/09/2025".
    func span(_ period: ReportingPeriod) -> String {
        words.text("round.span", ["from": words.format.day(period.from), "to": words.format.day(period.to)])
    }

    /// "đúng hạn", "chậm 2 ngày", or the dash of nothing sent.
    func timeliness(_ timeliness: Timeliness?) -> Markup {
        switch timeliness {
        case nil: .text("–")
        case .inTime: StatusMark(.dot, .met, words.text("report.in_time")).markup
        case .late(let days):
            StatusMark(.wedge, .far, words.text("report.late", ["days": words.number(days)])).markup
        }
    }

    /// How a report stands; "not begun" where there is none.
    func state(_ state: ReportState?) -> Markup {
        state.map { StatusMark($0, in: words.language).markup }
            ?? StatusMark(.ring, .none, words.text("report.not_begun")).markup
    }
}
