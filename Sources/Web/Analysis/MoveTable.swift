import Domain
import HTML
import Persistence
import UseCases

/// The indicators whose standing changed since last quarter, the worse first.
struct MoveTable: Component {
    private let page: LeadershipPage
    private let words: PageWords

    /// The table of a page.
    init(_ page: LeadershipPage, _ words: PageWords) {
        self.page = page
        self.words = words
    }

    var markup: Markup {
        let rows = page.sheet.moves
        return Markup {
            p { LeadershipWords(words.language).moves(page.sheet) }
            if !rows.isEmpty {
                ShortenedTable(
                    rows.map(row),
                    caption: words.text("leadership.moves_caption"),
                    columns: [
                        TableColumn(words.text("indicator.code"), .code),
                        TableColumn(words.text("indicator.name"), .name),
                        TableColumn(words.text("leadership.column_move")),
                        TableColumn(words.text("leadership.column_before"), .number),
                        TableColumn(words.text("leadership.column_now"), .number),
                        TableColumn(words.text("leadership.column_standing_before")),
                        TableColumn(words.text("leadership.column_standing_now")),
                    ],
                    more: "leadership.more_indicators",
                    words
                )
            }
        }
    }

    private func row(_ row: IndicatorCourseRow) -> TableRow {
        let (course, unit) = (row.course, row.indicator.unit)
        func figure(_ rating: Rating) -> Markup {
            rating.figure.map { FigureText($0, unit: unit, in: words.language).markup } ?? .text("–")
        }
        return TableRow([
            .text(row.indicator.code), page.cells(row, words).name, move(course.move), figure(course.before),
            figure(course.now), StatusMark(course.before.standing, in: words.language).markup,
            StatusMark(course.now.standing, in: words.language).markup,
        ])
    }

    private func move(_ move: StandingMove) -> Markup {
        let word = words.text("leadership.move_\(move.rawValue)")
        return switch move {
        case .worse: StatusMark(.wedge, .far, word).markup
        case .better: StatusMark(.triangle, .met, word).markup
        case .first, .same, .silent, .noData: StatusMark(.dash, .none, word).markup
        }
    }
}
