import Domain
import HTML
import Persistence
import UseCases

/// A unit's report to read and, for the coordinator, to review.
struct ReportPage: PlanPage {
    let plan: StoredPlan
    /// The report with what it had to supply.
    let sheet: ReportSheet
    /// What happened to it.
    let events: [ReportEvent]
    /// Faults of a review form that was sent; empty for a fresh page.
    let problems: [InputProblem]
    /// What was typed as the reason of a return.
    let typedReason: String
    /// Who reads, when.
    let reader: RoundReader

    var section: PageSection? { .work }

    func title(_ words: PageWords) -> String {
        words.text(
            "report.title",
            ["period": ReportingWords(words).period(sheet.round.code), "unit": sheet.organisation.name]
        )
    }

    func path(_ words: PageWords) -> [NavigationLink] {
        [
            NavigationLink(words.text("round.list"), Routes.rounds.path(plan.code)),
            NavigationLink(
                ReportingWords(words).period(sheet.round.code),
                Routes.round.path(plan.code, sheet.round.code)
            ),
        ]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            FormFaults(problems, in: words.language)
            facts(words)
            if let report = sheet.report {
                h2 { words.text("report.part_1") }
                figures(report, words)
                narrative(2, report.narratives.trend, words)
                narrative(3, report.narratives.difficulties, words)
                narrative(4, report.narratives.proposals, words)
                actions(report, words)
                history(words)
            } else {
                EmptyState(words.text("report.nothing_sent"))
            }
        }
    }

    private func facts(_ words: PageWords) -> Markup {
        let own = ReportingWords(words)
        let report = sheet.report
        return FactList([
            (words.text("round.report_state"), own.state(report?.state)),
            (words.text("round.due"), .text(own.deadline(sheet.deadline))),
            (words.text("round.first_sent"), .text(report?.firstSubmittedAt.map(words.format.moment) ?? "–")),
            (
                words.text("round.timeliness"),
                own.timeliness(report?.firstSubmittedAt.map(sheet.deadline.timeliness))
            ),
            (words.text("report.returned_because"), .text(report?.returnReason ?? "")),
            (words.text("round.server_clock"), .text(words.format.moment(reader.now))),
        ]).markup
    }

    private func figures(_ report: StoredReport, _ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("report.code"), .code), TableColumn(words.text("report.indicator"), .name),
            TableColumn(words.text("report.last"), .number), TableColumn(words.text("report.value"), .number),
            TableColumn(words.text("report.difference"), .number), TableColumn(words.text("report.fraction"), .number),
            TableColumn(words.text("report.status")), TableColumn(words.text("report.note")),
            TableColumn(words.text("report.warning")),
        ]
        let reading = ReportReading(ReportContent(report), for: sheet)
        let rows = sheet.rows.map { row in
            let figure = report.figures[row.code]?.figure
            let warning = reading.warnings.first { $0.field == "value-\(row.code)" }
            return TableRow([
                .text(row.code.text), .text((row.parentName.map { $0 + ": " } ?? "") + row.name),
                FigureText(row.last?.vintage.figure.value, unit: row.unit, in: words.language).markup,
                FigureText(
                    figure?.value,
                    unit: row.unit,
                    isProvisional: figure?.status == .provisional,
                    in: words.language
                ).markup,
                .text(difference(figure?.value, row.last?.vintage.figure.value, words)),
                .text(fraction(figure, words)),
                figure.map { StatusMark($0.status, in: words.language).markup } ?? .text("–"),
                .text(figure?.note ?? report.figures[row.code]?.typed.note ?? ""),
                warning.map { StatusMark(.diamond, .near, words.language.text($0.message)).markup } ?? .empty,
            ])
        }
        return DataTable(caption: words.text("report.figures_caption"), columns: columns, rows: rows).markup
    }

    private func difference(_ value: ExactDecimal?, _ last: ExactDecimal?, _ words: PageWords) -> String {
        guard let value, let last else { return "–" }
        let change = value - last
        return (change > .zero ? "+" : "") + words.format.number(change)
    }

    private func fraction(_ figure: Figure?, _ words: PageWords) -> String {
        guard let numerator = figure?.numerator, let denominator = figure?.denominator else { return "–" }
        return words.format.number(numerator) + " / " + words.format.number(denominator)
    }

    private func narrative(_ part: Int, _ text: String, _ words: PageWords) -> Markup {
        Markup {
            h2 { words.text("report.part_\(part)") }
            for paragraph in text.split(separator: "\n") { p { String(paragraph) } }
            if text.isEmpty { p(.class("muted")) { words.text("report.part_empty") } }
        }
    }

    private func actions(_ report: StoredReport, _ words: PageWords) -> Markup {
        let (code, unit) = (sheet.round.code, sheet.organisation.code)
        let mayRecall = report.progress.submittedBy == reader.actor.name && !report.progress.isUnderReview
        let mayTakeBack = report.state == .awaitingApproval && reader.actor.writes(for: unit)
        return Markup {
            if report.state == .awaitingApproval, reader.actor.approves(for: unit) { approval(report, words) }
            if report.state == .submitted && mayRecall || mayTakeBack {
                PostForm(to: Routes.recallReport.path(plan.code, code, unit), csrf: reader.token) {
                    ActionButton(words.text("report.do_recall"), .secondary)
                }
            }
            if report.state == .submitted, reader.actor.coordinates(plan.coordinator) {
                h2 { words.text("report.review") }
                PostForm(to: Routes.reviewReport.path(plan.code, code, unit), csrf: reader.token) {
                    input(.type("hidden"), .name("revision"), .value("\(report.revision)"))
                    if !report.progress.isUnderReview {
                        ActionButton(words.text("report.do_begin"), .secondary, name: "action", value: "begin")
                    }
                    FormField(
                        words.text("report.return_reason"),
                        name: "reason",
                        .area(typedReason, rows: 3),
                        hint: words.text("report.return_hint"),
                        error: FormFaults(problems, in: words.language)["reason"]
                    )
                    ActionButton.row {
                        ActionButton(words.text("report.do_accept"), .primary, name: "action", value: "accept")
                        ActionButton(words.text("report.do_return"), .grave, name: "action", value: "return")
                    }
                }
            }
        }
    }

    private func approval(_ report: StoredReport, _ words: PageWords) -> Markup {
        let deadline = ReportingWords(words).deadline(sheet.deadline)
        return Markup {
            h2 { words.text("report.approval") }
            p { words.text("report.approval_help", ["deadline": deadline]) }
            PostForm(
                to: Routes.approveReport.path(plan.code, sheet.round.code, sheet.organisation.code),
                csrf: reader.token
            ) {
                input(.type("hidden"), .name("revision"), .value("\(report.revision)"))
                FormField(
                    words.text("report.decline_reason"),
                    name: "reason",
                    .area(typedReason, rows: 3),
                    hint: words.text("report.decline_hint"),
                    error: FormFaults(problems, in: words.language)["reason"]
                )
                ActionButton.row {
                    ActionButton(words.text("report.do_approve"), .primary, name: "action", value: "approve")
                    ActionButton(words.text("report.do_decline"), .grave, name: "action", value: "decline")
                }
            }
        }
    }

    private func history(_ words: PageWords) -> Markup {
        Markup {
            if !events.isEmpty {
                h2 { words.text("report.history") }
                ol {
                    for event in events {
                        li {
                            words.text(
                                "report.event_\(event.kind.rawValue)",
                                ["moment": words.format.moment(event.at), "name": event.actor]
                            )
                            if !event.reason.isEmpty { ": " + event.reason }
                        }
                    }
                }
            }
        }
    }
}
