import Domain
import HTML
import Persistence
import UseCases

/// The provisional figures of a plan that no official one has replaced, the oldest first (II.2.c).
struct ProvisionalPage: PlanPage {
    let plan: StoredPlan
    /// What the list is narrowed to.
    let filter: ProvisionalFilter
    /// A page of the figures that pass.
    let figures: [ProvisionalFigure]
    /// How many pass.
    let total: Int
    /// Which page it is, from 1.
    let number: Int
    /// The moment it is read as of.
    let moment: Instant
    /// The organisations that state figures.
    let organisations: [OrganisationPart]
    /// The rounds that have been opened, the latest first.
    let rounds: [RoundOutlook]
    /// What links take along: the moment, where it is not now.
    let kept: [(String, String)]

    /// Rows of a page.
    static let size = 50

    var section: PageSection? { .rounds }

    /// Asks the database for all of it.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        filter: ProvisionalFilter,
        number: Int,
        at moment: Instant,
        kept: [(String, String)]
    ) throws -> ProvisionalPage {
        let (rows, total) = try ProvisionalFigureQuery(connection: connection)(
            planID: plan.id,
            filter: filter,
            asOf: moment,
            window: ListWindow(limit: size, offset: (min(number, 1_000_000) - 1) * size)
        )
        return ProvisionalPage(
            plan: plan,
            filter: filter,
            figures: rows,
            total: total,
            number: number,
            moment: moment,
            organisations: try OrganisationListQuery(connection: connection).rows(edition: plan.editionID)
                .filter { $0.measured + $0.executed > 0 },
            rounds: try RoundOutlookQuery(connection: connection).opened(plan: plan.id),
            kept: kept
        )
    }

    func title(_ words: PageWords) -> String { words.text("provisional.title") }

    func lead(_ words: PageWords) -> String? { words.text("provisional.lead", ["count": words.number(total)]) }

    func content(_ words: PageWords) -> Markup {
        Markup {
            filters(words)
            if figures.isEmpty {
                EmptyState(words.text("provisional.none"))
            } else {
                ActionButton.row {
                    ActionButton(
                        words.text("provisional.download"),
                        address: address([("format", "csv")]),
                        isDownload: true
                    )
                }
                table(words)
                Pagination(page: number, pageSize: Self.size, total: total, in: words.language) {
                    address([("trang", String($0))])
                }
            }
        }
    }

    private func address(_ more: [(String, String)]) -> String {
        var query: [(String, String)] = []
        if let unit = filter.organisation { query.append(("don-vi", unit.text)) }
        if let period = filter.period { query.append(("ky", period.text)) }
        if let days = filter.minimumAge { query.append(("so-ngay", String(days))) }
        return Routes.provisional.path(plan.code, query: query + kept + more)
    }

    private func filters(_ words: PageWords) -> Markup {
        let own = ReportingWords(words)
        let all = (value: "", text: words.text("list.all"))
        let periods = rounds.compactMap { try? PeriodCode($0.code) }.map { ($0.text, own.period($0)) }
        let fields = [
            FormField(
                words.text("round.unit"),
                name: "don-vi",
                .choice([all] + organisations.map { ($0.code, $0.name) }, selected: filter.organisation?.text)
            ),
            FormField(
                words.text("round.round"),
                name: "ky",
                .choice([all] + periods, selected: filter.period?.text)
            ),
            FormField(
                words.text("provisional.days_at_least"),
                name: "so-ngay",
                .line(filter.minimumAge.map(String.init) ?? "", .number)
            ),
        ]
        let list = Routes.provisional.path(plan.code)
        return FilterForm(
            to: list,
            fields: fields,
            hidden: kept,
            clearAddress: filter == ProvisionalFilter() ? nil : Routes.provisional.path(plan.code, query: kept),
            in: words.language
        ).markup
    }

    private func table(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("report.code"), .code), TableColumn(words.text("report.indicator"), .name),
            TableColumn(words.text("round.round")), TableColumn(words.text("report.value"), .number),
            TableColumn(words.text("round.unit")), TableColumn(words.text("provisional.since")),
            TableColumn(words.text("provisional.days"), .number),
        ]
        return DataTable(
            caption: words.text("provisional.caption"),
            columns: columns,
            rows: figures.map { row($0, words) }
        ).markup
    }

    private func row(_ figure: ProvisionalFigure, _ words: PageWords) -> TableRow {
        let key = figure.stored.key
        let organisation = NamedOrganisation(
            code: key.organisation.text,
            name: figure.organisationName,
            printed: figure.organisationName
        )
        return TableRow([
            FigureRowName(key.figure, words).code,
            a(.href(Routes.indicator.path(plan.code, key.indicator, query: kept))) { figure.title.text },
            .text(ReportingWords(words).period(key.period)),
            FigureText(
                figure.stored.vintage.figure.value,
                unit: figure.title.unit,
                isProvisional: true,
                in: words.language
            )
            .markup,
            words.organisation(organisation, of: plan.code),
            time(.datetime(figure.since.rfc3339)) { words.format.day(figure.since.day) },
            .text(words.number(figure.age(at: moment))),
        ])
    }
}
