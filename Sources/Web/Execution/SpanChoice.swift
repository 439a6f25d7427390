import Domain
import HTML
import UseCases

/// The part of time a picture of tasks shows, as the address says it and as links to the others.
struct SpanChoice: Sendable, Equatable {
    /// What is shown.
    let span: ScheduleSpan
    /// The years of the plan.
    let years: ClosedRange<Int>

    /// The name in the query.
    static let parameter = "khoang"
    private static let wholeWord = "ca-ke-hoach"

    /// Reads the address. A word that means nothing, or none, shows the year that is filtered for, else the year it is, else the
    /// whole plan.
    init(page query: Form, of years: ClosedRange<Int>, dueIn year: Int?, on today: Day) {
        self.years = years
        if query[Self.parameter] == Self.wholeWord || (query[Self.parameter] == nil && year == 0) {
            span = .years(years)
        } else if let chosen = query[Self.parameter].flatMap({ ScheduleSpan(word: $0, within: years) }) {
            span = chosen
        } else if let year, years.contains(year) {
            span = .year(year)
        } else {
            span = ScheduleSpan(shownFirst: today, of: years)
        }
    }

    /// The query that shows a span.
    static func query(_ span: ScheduleSpan) -> [(String, String)] { [(parameter, span.word ?? wholeWord)] }

    /// Links to the plan, its years and, within a year, its quarters.
    func links(_ words: PageWords, _ address: (ScheduleSpan) -> String) -> Markup {
        func link(_ text: String, _ other: ScheduleSpan, isCurrent: Bool) -> NavigationLink {
            NavigationLink(text, isCurrent ? nil : address(other))
        }
        let whole = ScheduleSpan.years(years)
        let ofPlan =
            [link(words.text("span.whole"), whole, isCurrent: span == whole)]
            + years.map { link(words.text("span.year_long", ["year": "\($0)"]), .year($0), isCurrent: year == $0) }
        return Markup {
            TabLinks(ofPlan, name: words.text("span.years"))
            if let year {
                TabLinks(
                    [link(words.text("span.all_year"), .year(year), isCurrent: span == .year(year))]
                        + (1...4).map { number in
                            let quarter = ScheduleSpan.quarter(year: year, number: number)
                            return link(Self.name(quarter, words), quarter, isCurrent: span == quarter)
                        },
                    name: words.text("span.quarters")
                )
            }
        }
    }

    /// What a span is called: `2023–2025`, `năm 2025`, `Quý III/2025`.
    static func name(_ span: ScheduleSpan, _ words: PageWords) -> String {
        switch span {
        case .years(let years): "\(years.lowerBound)–\(years.upperBound)"
        case .year(let year): words.text("span.year", ["year": "\(year)"])
        case .quarter(let year, let number):
            words.text("span.quarter_of", ["quarter": quarter(number), "year": "\(year)"])
        }
    }

    /// `I` to `IV`.
    static func quarter(_ number: Int) -> String { ["I", "II", "III", "IV"][max(0, min(3, number - 1))] }

    private var year: Int? {
        switch span {
        case .years: nil
        case .year(let year), .quarter(let year, _): year
        }
    }
}
