import Documents
import Domain

extension PlanReader {
    /// The documents the plan rests on or cites.
    func readDocuments() -> [LegalDocument] {
        var rows: [(document: LegalDocument, row: PlanRow)] = []
        for row in self.rows(.legalDocuments) {
            let code = row.required("code")?.trimmed
            let kind = row.word(
                "kind",
                among: ["law", "decree", "decision", "directive", "circular", "resolution", "plan", "notice", "letter"]
            )
            let date = row.day("date")
            let relation = row.word("relation", among: ["basis", "implements", "replaces", "cites"])
            guard let code, let kind, let relation else { continue }
            let document = LegalDocument(
                code: code,
                kind: kind,
                number: row.text("number").trimmed,
                date: date,
                issuer: row.text("issuer"),
                title: row.text("title"),
                relation: relation
            )
            rows.append((document, row))
        }
        refuseRepeated(rows.map { ($0.document.code, $0.row) }, column: "code")
        return rows.map(\.document)
    }

    /// The periods of every year of the plan, in time order; two may not cover one day.
    func readPeriods(years: ClosedRange<Int>?) -> [ReportingPeriod] {
        var rules: [(rule: PeriodRule, row: PlanRow)] = []
        for row in rows(.reportingPeriods) {
            do {
                let rule = try PeriodRule(
                    code: row.text("code").trimmed,
                    months: row.text("months").trimmed,
                    dueBefore: row.text("due_before").trimmed,
                    requires: row.text("requires").trimmed
                )
                rules.append((rule, row))
            } catch {
                for problem in error.problems {
                    row.refuse(problem.field, InvalidInput([problem]))
                }
            }
        }
        refuseRepeated(rules.map { ($0.rule.code, $0.row) }, column: "code")
        guard let years else { return [] }
        var periods: [ReportingPeriod] = []
        for (rule, row) in rules {
            for year in years {
                guard let period = rule.period(in: year) else {
                    row.refuse("months", "plan.fault.period_undated", ["year": String(year)])
                    continue
                }
                if let other = periods.first(where: { $0.from <= period.to && period.from <= $0.to }),
                    other.code != period.code
                {
                    row.refuse("months", "plan.fault.period_overlaps", ["other": other.code.text])
                }
                periods.append(period)
            }
        }
        return periods.sorted { ($0.from, $0.code) < ($1.from, $1.code) }
    }

    /// Places of countries in international indices.
    func readInternational() -> [InternationalPosition] {
        var rows: [(key: String, place: InternationalPosition, row: PlanRow)] = []
        for row in self.rows(.international) {
            let index = row.required("index")?.trimmed
            let year = row.whole("edition_year", in: Self.years)
            let country = row.required("country_code")?.trimmed
            let kind = row.word("kind", among: ["rank", "tier"])
            let position = row.optional("position") == nil ? nil : row.whole("position", in: 1...1000)
            let ranked = row.optional("countries_ranked") == nil ? nil : row.whole("countries_ranked", in: 1...1000)
            let score = row.decimal("score")
            guard let index, let year, let country, let kind else { continue }
            let place = InternationalPosition(
                index: index,
                editionYear: year,
                country: country,
                countryName: row.text("country"),
                kind: kind,
                position: position,
                score: score,
                countriesRanked: ranked,
                source: row.text("source")
            )
            rows.append(("\(index) \(year) \(country)", place, row))
        }
        refuseRepeated(rows.map { ($0.key, $0.row) }, column: "index")
        return rows.map(\.place)
    }
}
