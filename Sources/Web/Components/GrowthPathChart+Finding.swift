import Domain
import UseCases

extension GrowthPathChart {
    /// What the chart shows, in one sentence.
    var finding: String {
        guard let latest = observations.last else { return unmeasured }
        let rating = Rating(figure: latest.value, on: latest.day, targets: targets, direction: direction)
        var values = ["period": latest.period, "value": words(for: latest)]
        if let target = rating.target {
            values["year"] = String(target.year)
            values["target"] = words(for: target)
        }
        if rating.standing == .targetMet || rating.standing == .farAhead, let target = rating.target,
            target.isMet(by: latest.value, direction: direction)
        {
            return language.text(Message("chart.finding_target_met", values))
        }
        guard let lead = rating.lead else { return language.text(Message("chart.finding_no_path", values)) }
        let magnitude = shortened(ExactDecimal(scaled: abs(lead.scaled)))
        values["amount"] = language.text(Message("chart.amount_\(unit.rawValue)", ["amount": magnitude]))
        if magnitude == "0" { return language.text(Message("chart.finding_on_path", values)) }
        return language.text(Message(lead > .zero ? "chart.finding_ahead" : "chart.finding_behind", values))
    }

    private var unmeasured: String {
        guard let target = targets.last else { return language.text("chart.nothing") }
        let values = ["year": String(target.year), "target": words(for: target)]
        return language.text(Message("chart.finding_no_figure", values))
    }

    /// A value computed along the path, shortened to what a reader needs: whole places, tiers and things, else two decimals.
    func shortened(_ value: ExactDecimal) -> String {
        let isWhole = unit == .rank || unit == .tier || unit == .count
        return DisplayFormat(language).number(value, decimals: isWhole ? 0 : 2)
    }
}
