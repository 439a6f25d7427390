import Domain
import HTML
import Persistence
import UseCases

/// Why an indicator is rated as it is: the inputs and the sum, to be unfolded.
struct RatingFormula: Component {
    private let indicator: RatedIndicator
    private let words: PageWords

    /// The formula of an indicator's rating.
    init(_ indicator: RatedIndicator, _ words: PageWords) {
        self.indicator = indicator
        self.words = words
    }

    private var rating: Rating { indicator.rating }

    var markup: Markup {
        details(.class("formula")) {
            summary { words.text("rating.show") }
            switch rating.standing {
            case .noData: p { words.text("rating.no_data") }
            case .noPath: p { words.text("rating.no_path", ["figure": figure]) }
            default: steps
            }
            p(.class("muted")) {
                words.text(
                    "rating.thresholds",
                    [
                        "slight": words.number(rating.thresholds.slightLag),
                        "far": words.number(rating.thresholds.farLead),
                    ]
                )
            }
        }
    }

    private var steps: Markup {
        ol {
            li { words.text("rating.figure", ["figure": figure, "day": day(indicator.figure?.day)]) }
            if let target = rating.target {
                li {
                    words.text(
                        isMet(target) ? "rating.target_met" : "rating.target_open",
                        ["target": words.format.target(target.value, target.comparison, unit: indicator.unit)]
                    )
                }
            }
            if let expectation = rating.expectation {
                li { path(expectation) }
                li { comparison(expectation) }
            }
        }
    }

    private func path(_ expectation: PathExpectation) -> String {
        guard let end = expectation.to, let days = expectation.daysBetween else {
            return words.text(
                "rating.path_point",
                ["value": value(expectation.value), "day": day(expectation.from.day)]
            )
        }
        return words.text(
            "rating.path_between",
            [
                "start": value(expectation.from.value), "start_day": day(expectation.from.day),
                "end": value(end.value), "end_day": day(end.day), "passed": words.number(expectation.daysPassed),
                "days": words.number(days), "value": value(expectation.value), "day": day(expectation.day),
            ]
        )
    }

    private func comparison(_ expectation: PathExpectation) -> String {
        let lead = rating.lead ?? .zero
        let percent = rating.leadPercent.map { words.format.number($0) + "%" } ?? words.text("rating.no_percent")
        let key = indicator.direction == .up ? "rating.lead_up" : "rating.lead_down"
        return words.text(
            key,
            [
                "figure": figure, "expected": value(expectation.value), "lead": words.format.number(lead),
                "percent": percent,
            ]
        )
    }

    private func isMet(_ target: Target) -> Bool {
        rating.figure.map { target.isMet(by: $0, direction: indicator.direction) } ?? false
    }

    private var figure: String { rating.figure.map(value) ?? "" }

    private func value(_ value: ExactDecimal) -> String { words.format.value(value, unit: indicator.unit) }

    private func day(_ day: Day?) -> String { day.map(words.format.day) ?? "" }
}
