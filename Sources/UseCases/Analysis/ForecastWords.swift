package import Domain

/// A forecast in sentences, alike on the page and on the command line.
package struct ForecastWords {
    private let unit: IndicatorUnit
    private let language: Language
    private var format: DisplayFormat { DisplayFormat(language) }

    /// The words for forecasts of an indicator of that unit.
    package init(_ unit: IndicatorUnit, in language: Language) {
        self.unit = unit
        self.language = language
    }

    /// Everything there is to say, a sentence each: the forecast and how it was reckoned, or why there is none.
    package func lines(_ outcome: ForecastOutcome) -> [String] {
        switch outcome {
        case .forecast(let forecast):
            let provisional = forecast.provisionalCount > 0 ? [restsOn(forecast)] : []
            return [finding(forecast), chance(forecast)] + provisional + formula(forecast)
        case .unavailable(let gap): return [language.text(gap.message(in: language))]
        }
    }

    /// The value expected on the day with its interval.
    package func finding(_ forecast: Forecast) -> String {
        let values = ["day": format.day(forecast.day), "value": value(forecast.value), "interval": interval(forecast)]
        return text("forecast.finding", values)
    }

    /// The chance of missing the target, in number and words.
    package func chance(_ forecast: Forecast) -> String {
        language.text(
            Message(
                "forecast.chance",
                ["target": target(forecast), "percent": percent(forecast)],
                words: ["words": "forecast.likelihood_\(forecast.likelihood.rawValue)"]
            )
        )
    }

    /// How many figures it rests on and how many of them are provisional.
    package func restsOn(_ forecast: Forecast) -> String {
        let key = forecast.provisionalCount > 0 ? "forecast.rests_on_provisional" : "forecast.rests_on"
        let values = [
            "count": format.number(forecast.points.count), "provisional": format.number(forecast.provisionalCount),
        ]
        return text(key, values)
    }

    /// The interval, e.g. `80,1% – 88,9%`.
    package func interval(_ forecast: Forecast) -> String {
        text("forecast.interval", ["low": value(forecast.low), "high": value(forecast.high)])
    }

    /// The target with its operator.
    package func target(_ forecast: Forecast) -> String {
        format.target(forecast.target.value, forecast.target.comparison, unit: unit)
    }

    /// The chance of missing: from 1 % to 99 %.
    package func percent(_ forecast: Forecast) -> String { format.number(forecast.missChance) + "%" }

    /// A value with its unit.
    package func value(_ value: ExactDecimal) -> String { format.value(value, unit: unit) }

    /// The inputs, the method with its numbers, the interval and the chance, step by step.
    package func formula(_ forecast: Forecast) -> [String] {
        var steps = [text("forecast.inputs", ["figures": figures(forecast)]), line(forecast)]
        let projection = forecast.projection
        if projection.value != projection.centre {
            steps.append(text("forecast.bounded", ["value": value(forecast.value)]))
        }
        steps.append(
            text(
                "forecast.formula_interval",
                [
                    "level": format.number(Projection.level), "factor": number(projection.factor),
                    "error": number(projection.width), "freedom": format.number(projection.spread.freedom),
                ]
            )
        )
        return steps + [text("forecast.formula_chance", ["target": target(forecast)]), text("forecast.formula_choice")]
    }

    private func line(_ forecast: Forecast) -> String {
        let line = forecast.projection.line
        let count = min(ForecastMethod.lastPoints, forecast.points.count)
        return text(
            "forecast.formula_\(forecast.method.rawValue)",
            [
                "start": number(line.start), "from": format.day(line.from), "slope": number(line.slopePerYear),
                "damping": line.dampingDays.map(number) ?? "", "count": format.number(count),
                "days": format.number(forecast.day.number - line.from.number),
                "value": number(forecast.projection.centre), "day": format.day(forecast.day),
            ]
        )
    }

    private func figures(_ forecast: Forecast) -> String {
        forecast.points.map { point in
            let mark = point.isProvisional ? " " + language.text("figure.provisional") : ""
            return "\(format.day(point.day)): \(value(point.value))\(mark)"
        }
        .joined(separator: "; ")
    }

    /// A computed number, shortened: four places for scores, else two.
    private func number(_ number: Double) -> String {
        ExactDecimal(approximating: number, places: unit == .score ? 4 : 2).map(format.number) ?? "–"
    }

    private func text(_ key: String, _ values: [String: String] = [:]) -> String {
        language.text(Message(key, values))
    }
}
