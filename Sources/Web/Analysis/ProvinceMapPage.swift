import Domain
import HTML
import Persistence
import UseCases

/// The provinces of a day as tiles that lie roughly as the country does, coloured by a measure, with the same values as a table.
struct ProvinceMapPage: PlanPage, Equatable {
    /// What it shows.
    let sheet: ProvinceMapSheet
    /// The day the address asks for; nil for today.
    let askedDay: String?
    /// True for a reader who sees the coordinator's dashboard.
    let readsAll: Bool
    /// True for a reader who is signed in.
    let isInside: Bool

    var plan: StoredPlan { sheet.plan }
    var section: PageSection? { .leadership }

    func title(_ words: PageWords) -> String { words.text("province_map.title") }

    func lead(_ words: PageWords) -> String? {
        words.text("province_map.lead", ["count": words.number(sheet.rows.count), "day": words.format.day(sheet.day)])
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            DashboardTabs(plan: plan.code, past: .none, readsAll: readsAll).markup(on: .provinces, words)
            filters(words)
            h2 { measured(words) }
            p(.class("chart-title")) { finding(words) }
            p(.class("muted")) { words.text("province_map.note_\(sheet.measure.kind.rawValue)") }
            div(.class("map-and-table")) {
                div {
                    ProvinceTileDrawing(sheet, values: ProvinceValueWords(sheet, words), link: link, words)
                    ProvinceMapKey(sheet, words)
                }
                ProvinceMapTable(self, words)
            }
        }
    }

    /// Where a province leads: its page.
    func link(_ row: ProvinceRow) -> String { Routes.organisation.path(plan.code, row.province.code) }

    /// What the map is coloured by, in words.
    func measured(_ words: PageWords) -> String {
        switch sheet.measure {
        case .overdue: return words.text("province_map.measure_overdue")
        case .completeness(let round):
            return words.text(
                "province_map.of_period",
                [
                    "measure": words.text("province_map.measure_completeness"),
                    "period": PeriodTitle.of(round.text, words),
                ]
            )
        case .contribution(let code, let period):
            let name = sheet.indicators.first { $0.code == code.text }?.name ?? ""
            return words.text(
                "province_map.of_period",
                [
                    "measure": "\(code.text) \(name)", "period": PeriodTitle.of(period.text, words),
                ]
            )
        }
    }

    private func finding(_ words: PageWords) -> String {
        let values = ProvinceValueWords(sheet, words)
        let known = sheet.rows.filter { $0.value != nil }
        guard let first = known.first, let last = known.last, let high = first.value, let low = last.value else {
            return words.text("province_map.finding_none")
        }
        let missing = words.number(sheet.rows.count - known.count)
        guard high != low else {
            return words.text("province_map.finding_equal", ["value": values.text(high), "none": missing])
        }
        return words.text(
            "province_map.finding",
            [
                "first": first.province.name, "high": values.text(high), "last": last.province.name,
                "low": values.text(low),
                "none": missing,
            ]
        )
    }

    private func filters(_ words: PageWords) -> Markup {
        let kinds = sheet.measures.map { ($0.addressWord, words.text("province_map.measure_\($0.rawValue)")) }
        var fields = [
            FormField(
                words.text("province_map.measure"),
                name: "do",
                .choice(kinds, selected: sheet.measure.kind.addressWord)
            )
        ]
        if sheet.measures != [.overdue] {
            let rounds = sheet.rounds.map { ($0.text, PeriodTitle.of($0.text, words)) }
            let selected = sheet.measure.period?.text
            fields.append(FormField(words.text("round.round"), name: "ky", .choice(rounds, selected: selected)))
        }
        if !sheet.indicators.isEmpty {
            let codes = sheet.indicators.map { ($0.code, "\($0.code) \($0.name)") }
            let selected = sheet.measure.indicator?.text
            fields.append(
                FormField(words.text("province_map.indicator"), name: "chi-tieu", .choice(codes, selected: selected))
            )
        }
        fields.append(
            FormField(
                words.text("province_map.day"),
                name: "ngay",
                .line(askedDay ?? "", .date),
                hint: words.text("province_map.day_hint")
            )
        )
        return FilterForm(
            to: Routes.provinceMap.path(plan.code),
            fields: fields,
            button: words.text("province_map.show"),
            in: words.language
        ).markup
    }
}
