import Domain
import HTML
import Persistence
import UseCases

extension OrganisationPage {
    func title(_ words: PageWords) -> String { detail.organisation.name }

    func lead(_ words: PageWords) -> String? {
        words.text(
            "organisation.lead",
            [
                "measured": words.number(detail.measured.count), "executed": words.number(detail.executed.count),
                "led": words.number(led.tasks), "coordinated": words.number(coordinated.tasks),
            ]
        )
    }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("organisations.title"), Routes.organisations.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            facts(words)
            h2(.id("so-lieu")) { words.text("organisation.supplies") }
            indicatorTable(
                measured,
                caption: "organisation.supplies_caption",
                none: "organisation.supplies_none",
                words
            )
            rounds(words)
            if !executed.isEmpty {
                h2(.id("thuc-hien")) { words.text("organisation.executes") }
                indicatorTable(
                    executed,
                    caption: "organisation.executes_caption",
                    none: "organisation.supplies_none",
                    words
                )
            }
            h2(.id("chu-tri")) { words.text("organisation.leads") }
            taskTable(led, "chu-tri", caption: "organisation.leads_caption", none: "organisation.leads_none", words)
            if coordinated.tasks > 0 {
                h2(.id("phoi-hop")) { words.text("organisation.coordinates") }
                taskTable(
                    coordinated,
                    "phoi-hop",
                    caption: "organisation.coordinates_caption",
                    none: "organisation.leads_none",
                    words
                )
            }
        }
    }

    private func facts(_ words: PageWords) -> Markup {
        let organisation = detail.organisation
        return FactList([
            (
                words.text("organisation.kind"),
                .text(words.text("organisation.kind_\(organisation.kind.rawValue)"))
            ),
            (words.text("organisation.parent"), links([detail.parent].compactMap { $0 }, words)),
            (words.text("organisation.region"), organisation.region.map(Markup.text) ?? .empty),
            (words.text("organisation.valid_from"), day(organisation.validFrom, words)),
            (words.text("organisation.valid_to"), day(organisation.validTo, words)),
            (words.text("organisation.successor"), links([detail.successor].compactMap { $0 }, words)),
            (words.text("organisation.predecessors"), links(detail.predecessors, words)),
        ]).markup
    }

    private func links(_ organisations: [NamedOrganisation], _ words: PageWords) -> Markup {
        organisations.isEmpty ? .empty : words.organisations(organisations, of: plan.code)
    }

    private func day(_ day: Day?, _ words: PageWords) -> Markup { day.map { .text(words.format.day($0)) } ?? .empty }

    private func indicatorTable(
        _ indicators: [RatedIndicator],
        caption: String,
        none: String,
        _ words: PageWords
    ) -> Markup {
        guard !indicators.isEmpty else { return EmptyState(words.text(none)).markup }
        let columns = [
            TableColumn(words.text("indicator.code"), .code), TableColumn(words.text("indicator.name"), .name),
            TableColumn(words.text("indicator.latest"), .number),
            TableColumn(words.text("indicator.expected"), .number),
            TableColumn(words.text("indicator.target"), .number), TableColumn(words.text("indicator.rating")),
        ]
        let rows = indicators.map { indicator in
            let cells = IndicatorCells(indicator, of: plan.code, words)
            return TableRow([
                .text(indicator.code), cells.name, cells.latest, cells.expected, cells.target, cells.standing,
            ])
        }
        return DataTable(caption: words.text(caption), columns: columns, rows: rows).markup
    }

    /// The first tasks of a part, and the way to all of them.
    private func taskTable(
        _ part: TaskShare,
        _ filter: String,
        caption: String,
        none: String,
        _ words: PageWords
    ) -> Markup {
        guard !part.first.isEmpty else { return EmptyState(words.text(none)).markup }
        let all = Routes.tasks.path(plan.code, query: [(filter, detail.organisation.code.text)])
        return Markup {
            TaskTable(
                part.first,
                caption: words.text(caption),
                plan: plan.code,
                today: today,
                isPublic: isPublic,
                words
            )
            p { a(.href(all)) { words.text("tasks.all_of_unit", ["count": words.number(part.occurrences)]) } }
        }
    }

    private func rounds(_ words: PageWords) -> Markup {
        guard !detail.rounds.isEmpty else { return .empty }
        let columns = [
            TableColumn(words.text("organisation.round"), .name),
            TableColumn(words.text("organisation.round_due"), .number),
            TableColumn(words.text("organisation.round_indicators"), .number),
            TableColumn(words.text("organisation.round_state")),
        ]
        let rows = detail.rounds.map { round in
            TableRow([
                .text(PeriodTitle.of(round.code, words)), .text(words.format.day(round.dueBefore)),
                .text(words.number(round.indicators)), StatusMark(round.state, in: words.language).markup,
            ])
        }
        return details {
            summary { words.text("organisation.rounds", ["count": words.number(rows.count)]) }
            DataTable(caption: words.text("organisation.rounds_caption"), columns: columns, rows: rows)
        }
    }
}
