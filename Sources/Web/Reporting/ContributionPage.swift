import Domain
import HTML
import Persistence
import UseCases

/// Every contribution to an indicator in a round: the sum, its coverage, outliers with the numbers that say so, and a row a
/// contributor.
struct ContributionPage: PlanPage {
    /// Everything contributed.
    let list: ContributionList
    /// What the address asks for.
    let selection: ContributionSelection
    /// Those that pass the filter.
    let rows: [ContributionList.Row]
    /// The page of rows, from 1.
    let page: Int
    /// What links keep of the moment it is read as of.
    let kept: [(String, String)]
    /// True where the reader may open the contributors' reports.
    let seesReports: Bool

    /// Rows a page.
    static let pageSize = 100

    var plan: StoredPlan { list.plan }
    var section: PageSection? { .rounds }

    func title(_ words: PageWords) -> String {
        words.text(
            "contribution.title",
            ["code": list.indicator.text, "period": ReportingWords(words).period(list.round.code)]
        )
    }

    func lead(_ words: PageWords) -> String? { list.title.text }

    func path(_ words: PageWords) -> [NavigationLink] {
        let round = list.round.code
        return [
            NavigationLink(words.text("round.list"), Routes.rounds.path(plan.code)),
            NavigationLink(ReportingWords(words).period(round), Routes.round.path(plan.code, round)),
            NavigationLink(words.text("contribution.all"), Routes.contributions.path(plan.code, round)),
        ]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            facts(words)
            filters(words)
            if rows.isEmpty {
                EmptyState(words.text("contribution.none_found"))
            } else {
                table(words)
                Pagination(page: page, pageSize: Self.pageSize, total: rows.count, in: words.language) {
                    address(selection.query + kept + [("trang", String($0))])
                }
                ActionButton.row {
                    ActionButton(
                        words.text("contribution.download"),
                        address: address(selection.query + kept + [("format", "csv")]),
                        isDownload: true
                    )
                }
            }
        }
    }

    private func address(_ query: [(String, String)]) -> String {
        Routes.contribution.path(plan.code, list.round.code, list.indicator, query: query)
    }

    private func facts(_ words: PageWords) -> Markup {
        let own = ContributionWords(words)
        return FactList([
            (words.text("contribution.sum"), own.sum(list.sum, list.title.unit)),
            (words.text("contribution.cover"), .text(own.coverage(list.sum.coverage))),
            (words.text("contribution.outliers"), outliers(words)),
        ]).markup
    }

    /// How many outliers there are and by which numbers; why none are looked for.
    private func outliers(_ words: PageWords) -> Markup {
        guard list.sum.form == .share else { return .text(words.text("contribution.no_outliers_of_counts")) }
        guard let rule = list.rule else {
            return .text(words.text("contribution.too_few", ["least": words.number(OutlierRule.leastCount)]))
        }
        let values = [
            "count": words.number(list.rows.count(where: \.isOutlier)), "median": words.format.number(rule.median),
            "distance": words.format.number(rule.medianDistance), "limit": words.format.number(OutlierRule.limit),
        ]
        return .text(words.text("contribution.outlier_rule", values))
    }

    private func filters(_ words: PageWords) -> Markup {
        let all = (value: "", text: words.text("list.all"))
        let states = ContributionState.allCases.map { ($0.rawValue, words.text("contribution.state_\($0.rawValue)")) }
        let outlier = (ContributionSelection.outlierWord, words.text("contribution.outlier"))
        let fields = [
            FormField(words.text("list.search_name"), name: "q", .line(selection.filter.search ?? "", .search)),
            FormField(
                words.text("contribution.state"),
                name: "tinh-trang",
                .choice([all] + states + [outlier], selected: selection.stateWord)
            ),
            FormField(
                words.text("contribution.organisations"),
                name: "theo",
                .choice(
                    [
                        ("", words.text("contribution.as_reported")),
                        ("hien-nay", words.text("contribution.restated")),
                    ],
                    selected: selection.isRestated ? "hien-nay" : ""
                )
            ),
        ]
        return FilterForm(
            to: address([]),
            fields: fields,
            hidden: kept,
            clearAddress: selection.query.isEmpty ? nil : address(kept),
            in: words.language
        ).markup
    }

    private func table(_ words: PageWords) -> Markup {
        let isShare = list.sum.form == .share
        var columns = [TableColumn(words.text("round.unit"), .name)]
        if isShare {
            columns += [
                TableColumn(words.text("correction.numerator"), .number),
                TableColumn(words.text("correction.denominator"), .number),
            ]
        }
        columns += [TableColumn(words.text("report.value"), .number), TableColumn(words.text("contribution.state"))]
        if isShare { columns.append(TableColumn(words.text("contribution.outlier"))) }
        columns.append(TableColumn(words.text("report.note")))
        let shown = rows.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)
        return DataTable(
            caption: words.text("contribution.caption"),
            columns: columns,
            rows: shown.map { row($0, isShare: isShare, words) }
        ).markup
    }

    private func row(_ row: ContributionList.Row, isShare: Bool, _ words: PageWords) -> TableRow {
        let contribution = row.contribution
        let figure = contribution.figure
        func number(_ value: ExactDecimal?) -> Markup { .text(value.map(words.format.number) ?? "–") }
        let report = Routes.report.path(plan.code, list.round.code, contribution.organisation)
        var cells: [Markup] = [
            seesReports && !list.isRestated ? a(.href(report)) { contribution.name } : .text(contribution.name)
        ]
        if isShare { cells += [number(figure?.numerator), number(figure?.denominator)] }
        cells += [
            FigureText(
                figure?.value,
                unit: list.title.unit,
                isProvisional: figure?.status == .provisional,
                in: words.language
            ).markup,
            ContributionWords(words).state(contribution.state),
        ]
        if isShare { cells.append(score(row, words)) }
        cells.append(.text(figure?.note ?? ""))
        return TableRow(cells)
    }

    private func score(_ row: ContributionList.Row, _ words: PageWords) -> Markup {
        guard let score = row.score else { return .text("–") }
        let text = words.format.number(score)
        guard row.isOutlier else { return .text(text) }
        return StatusMark(.diamond, .near, words.text("contribution.is_outlier", ["score": text])).markup
    }
}
