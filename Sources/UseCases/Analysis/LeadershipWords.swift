package import Domain
package import Persistence

/// What a leadership is told, in sentences, alike on the page, over the API and on the command line.
package struct LeadershipWords {
    /// The language.
    package let language: Language
    private var format: DisplayFormat { DisplayFormat(language) }

    /// The words of a language.
    package init(_ language: Language) {
        self.language = language
    }

    /// The state of the plan in three sentences.
    package func headline(_ sheet: LeadershipSheet) -> String {
        let standings = sheet.standings()
        return text(
            "leadership.headline",
            [
                "all": format.number(standings.total), "fine": format.number(standings.inOrder),
                "behind": format.number(standings.behind), "none": format.number(standings[.noData]),
                "misses": format.number(sheet.misses.count), "overdue": format.number(sheet.tasks.overdue),
            ]
        )
    }

    /// What changed since last quarter in one sentence.
    package func moves(_ sheet: LeadershipSheet) -> String {
        func count(_ move: StandingMove) -> String {
            format.number(sheet.courses.rows.count { $0.course.move == move })
        }
        guard let earlier = sheet.courses.earlier else { return text("leadership.moves_no_figure") }
        return text(
            "leadership.moves_finding",
            [
                "day": format.day(earlier), "worse": count(.worse), "better": count(.better), "first": count(.first),
                "silent": count(.silent),
            ]
        )
    }

    /// A thing to decide by its name.
    package func title(_ subject: DecisionSubject, _ sheet: LeadershipSheet) -> String {
        switch subject {
        case .remedy(let code): text("leadership.decide_remedy", ["indicator": indicator(code, sheet)])
        case .raise(let code): text("leadership.decide_raise", ["indicator": indicator(code, sheet)])
        case .overdue(let code): text("leadership.decide_overdue", ["unit": lead(code, sheet)?.name ?? code])
        case .silence(let code): text("leadership.decide_silence", ["unit": sheet.measuring.name(of: code)])
        }
    }

    /// Why it has to be decided: the figures that say so.
    package func reason(_ subject: DecisionSubject, _ sheet: LeadershipSheet) -> String {
        switch subject {
        case .remedy(let code), .raise(let code):
            guard let row = sheet.row(code) else { return "" }
            return [standing(row), forecast(row)].compactMap(\.self).joined(separator: " ")
        case .overdue(let code):
            guard let counts = lead(code, sheet)?.counts else { return "" }
            return text(
                "leadership.reason_overdue",
                [
                    "overdue": format.number(counts.overdue), "open": format.number(counts.open),
                    "day": format.day(sheet.day),
                ]
            )
        case .silence(let code):
            let indicators = sheet.silent.first { $0.organisation == code }?.indicators ?? []
            let codes = indicators.map(\.code).joined(separator: ", ")
            return text("leadership.reason_silence", ["count": format.number(indicators.count), "codes": codes])
        }
    }

    /// Who has to do what.
    package func action(_ subject: DecisionSubject, _ sheet: LeadershipSheet) -> String {
        switch subject {
        case .remedy(let code):
            guard let row = sheet.row(code) else { return "" }
            return text("leadership.act_remedy", ["units": units(of: row, sheet)]) + " " + tasks(of: code, sheet)
        case .raise(let code):
            guard let row = sheet.row(code) else { return "" }
            return text("leadership.act_raise", ["units": units(of: row, sheet)])
        case .overdue(let code):
            return text("leadership.act_overdue", ["unit": lead(code, sheet)?.name ?? code])
        case .silence(let code):
            return text("leadership.act_silence", ["unit": sheet.measuring.name(of: code)])
        }
    }

    /// The last figure beside what the path expects of it; the gap where there is none.
    package func standing(_ row: IndicatorCourseRow) -> String {
        let indicator = row.indicator
        guard let figure = indicator.figure else { return text("leadership.no_figure") }
        let value = format.value(figure.value, unit: indicator.unit)
        let values = ["day": format.day(figure.day), "value": value]
        guard let expected = indicator.rating.expectation else { return text("leadership.figure", values) }
        let path = format.number(expected.value, decimals: 1) + (indicator.unit == .percent ? "%" : "")
        return text(
            "leadership.figure_of_path",
            values.merging([
                "expected": path, "standing": text("status.standing_\(indicator.rating.standing.rawValue)"),
            ]) { $1 }
        )
    }

    /// The forecast beside the target with the chance of missing it; nil where there is none.
    package func forecast(_ row: IndicatorCourseRow) -> String? {
        guard let forecast = row.course.outlook.forecast else { return nil }
        let words = ForecastWords(row.indicator.unit, in: language)
        return text(
            "leadership.forecast",
            [
                "day": format.day(forecast.day), "value": words.value(forecast.value),
                "target": words.target(forecast), "percent": words.percent(forecast),
            ]
        )
    }

    /// How far the tasks are that are to move an indicator.
    package func tasks(of indicator: String, _ sheet: LeadershipSheet) -> String {
        guard let linked = sheet.linked[indicator] else { return text("leadership.no_tasks") }
        guard linked.open > 0 else { return text("leadership.all_done", ["all": format.number(linked.all)]) }
        return text(
            "leadership.tasks",
            [
                "all": format.number(linked.all), "open": format.number(linked.open),
                "overdue": format.number(linked.overdue),
            ]
        )
    }

    private func indicator(_ code: String, _ sheet: LeadershipSheet) -> String {
        guard let row = sheet.row(code) else { return code }
        let name = row.indicator.parentName.map { "\($0): \(row.indicator.name)" } ?? row.indicator.name
        return "\(code) \(name)"
    }

    private func units(of row: IndicatorCourseRow, _ sheet: LeadershipSheet) -> String {
        let names = sheet.measuring.named(row.indicator.facts.measuring).map(\.name)
        return names.isEmpty ? text("plan.not_assigned") : names.joined(separator: "; ")
    }

    private func lead(_ code: String, _ sheet: LeadershipSheet) -> OfficialCountRow? {
        sheet.lateLeads.first { $0.key == code }
    }

    private func text(_ key: String, _ values: [String: String] = [:]) -> String {
        language.text(Message(key, values))
    }
}
