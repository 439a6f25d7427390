import Domain
import HTML
import Persistence
import UseCases

/// An indicator as cells of a table, alike in every list.
struct IndicatorCells {
    private let indicator: RatedIndicator
    private let plan: PlanCode
    private let words: PageWords

    private let parentName: String?
    private let kept: [(String, String)]

    /// The cells of an indicator of a plan; `parentName` where the row of its parent is not in sight, `kept` what its link
    /// takes along in its query.
    init(
        _ indicator: RatedIndicator,
        of plan: PlanCode,
        parentName: String? = nil,
        kept: [(String, String)] = [],
        _ words: PageWords
    ) {
        self.kept = kept
        self.parentName = parentName
        self.indicator = indicator
        self.plan = plan
        self.words = words
    }

    /// The name, linked to the indicator's page.
    var name: Markup {
        let words = parentName.map { "\($0): \(indicator.name)" } ?? indicator.name
        guard let code = try? IndicatorCode(indicator.code) else { return .text(words) }
        return a(.href(Routes.indicator.path(plan, code, query: kept))) { words }
    }

    /// The last accepted figure with its period; nothing where there is none.
    var latest: Markup {
        guard let figure = indicator.figure else { return .empty }
        return Markup {
            FigureText(
                figure.value,
                unit: indicator.unit,
                isProvisional: figure.status == .provisional,
                in: words.language
            )
            " "
            small(.class("period")) { PeriodTitle.of(figure.period, words) }
        }
    }

    /// What the path expects on the figure's day; nothing where it expects nothing.
    var expected: Markup {
        guard let expectation = indicator.rating.expectation else { return .empty }
        return .text(approximate(expectation.value, unit: indicator.unit))
    }

    /// How far the figure is ahead of the path in per cent of it, with its sign; nothing where that has no meaning.
    var lead: Markup {
        guard let percent = indicator.rating.leadPercent else { return .empty }
        return .text((percent > .zero ? "+" : "") + words.format.number(percent) + "%")
    }

    /// The final target.
    var target: Markup {
        FigureText(target: indicator.rating.target, unit: indicator.unit, in: words.language).markup
    }

    /// The value printed for a year; nothing where none is printed.
    func value(of year: Int) -> Markup {
        guard let target = indicator.targets.last(where: { $0.year == year }) else { return .empty }
        return FigureText(target: target, unit: indicator.unit, in: words.language).markup
    }

    /// The standing as a mark.
    var standing: Markup { StatusMark(indicator.rating.standing, in: words.language).markup }

    private func approximate(_ value: ExactDecimal, unit: IndicatorUnit) -> String {
        words.format.number(value, decimals: 1) + (unit == .percent ? "%" : "")
    }
}
