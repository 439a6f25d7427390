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
    /// What was typed as remarks on single fields, by the name of the field.
    let typedMarks: [String: String]
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
            if let sentAt = sheet.report?.submittedAt, sheet.report?.state == .returned,
                !reader.actor.writes(for: sheet.organisation.code)
            {
                p { words.text("report.shows_what_was_sent", ["moment": words.format.moment(sentAt)]) }
            }
            if let report = sheet.report {
                p {
                    a(.href(Routes.evidence.path(plan.code, sheet.round.code, sheet.organisation.code))) {
                        words.text("evidence.link")
                    }
                }
                if reviews { reviewForm(report, words) } else { parts(report, words) }
                if report.state == .awaitingApproval, reader.actor.approves(for: sheet.organisation.code) {
                    approval(report, words)
                }
                recall(report, words)
                if report.state == .accepted {
                    StandingFigureTable(
                        sheet: sheet,
                        plan: plan.code,
                        corrects: reader.actor.coordinates(plan.coordinator),
                        requests: reader.actor.writes(for: sheet.organisation.code)
                    ).markup(words)
                    if !sheet.corrections.isEmpty {
                        h2(.id("xin-dinh-chinh")) { words.text("correction.requests") }
                        CorrectionRequestTable(requests: sheet.corrections, plan: plan.code, namesReports: false)
                            .markup(words)
                    }
                }
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

    private func narrative(_ part: ReportFieldPart, _ text: String, _ words: PageWords) -> Markup {
        let field = ReportField(part)
        return Markup {
            h2 { ReportFieldWords(words).name(field) }
            for paragraph in text.split(separator: "\n") { p { String(paragraph) } }
            if text.isEmpty { p(.class("muted")) { words.text("report.part_empty") } }
            if let then = changes[field] {
                details {
                    summary { words.text("review.returned_version") }
                    p(.class("printed")) { then.isEmpty ? words.text("report.part_empty") : then }
                }
            }
            if reviews { markFields(words).markup([field], subject: ReportFieldWords(words).name(field), words) }
        }
    }

    /// True where the reader may decide about the report now.
    private var reviews: Bool {
        sheet.report?.state == .submitted && sheet.round.state.takesReports
            && reader.actor.coordinates(plan.coordinator)
    }

    private var changes: [ReportField: String] {
        guard let report = sheet.report, report.state == .submitted || report.state == .accepted,
            let before = events.returnedVersion, let now = RecordedReport(report, for: sheet)
        else { return [:] }
        return now.changes(since: before)
    }

    private func markFields(_ words: PageWords) -> ReviewMarkFields {
        ReviewMarkFields(typed: typedMarks, faults: FormFaults(problems, in: words.language))
    }

    private func parts(_ report: StoredReport, _ words: PageWords) -> Markup {
        let table = ReviewFigureTable(
            plan: plan.code,
            sheet: sheet,
            report: report,
            changes: changes,
            remarks: reviews ? markFields(words) : nil
        )
        return Markup {
            if events.returnedVersion != nil, report.state == .submitted {
                p { words.text(changes.isEmpty ? "review.nothing_changed" : "review.changed") }
            }
            h2 { words.text("report.part_1") }
            table.markup(words)
            narrative(.trend, report.narratives.trend, words)
            narrative(.difficulties, report.narratives.difficulties, words)
            narrative(.proposals, report.narratives.proposals, words)
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

    private func recall(_ report: StoredReport, _ words: PageWords) -> Markup {
        let mayRecall = report.progress.submittedBy == reader.actor.name && !report.progress.isUnderReview
        let mayTakeBack = report.state == .awaitingApproval && reader.actor.writes(for: sheet.organisation.code)
        guard report.state == .submitted && mayRecall || mayTakeBack else { return .empty }
        let address = Routes.recallReport.path(plan.code, sheet.round.code, sheet.organisation.code)
        return PostForm(to: address, csrf: reader.token) {
            ActionButton(words.text("report.do_recall"), .secondary)
        }.markup
    }

    /// The report with the fields of remarks, the reason and the decision, in one form.
    private func reviewForm(_ report: StoredReport, _ words: PageWords) -> Markup {
        let address = Routes.reviewReport.path(plan.code, sheet.round.code, sheet.organisation.code)
        return PostForm(to: address, csrf: reader.token) {
            input(.type("hidden"), .name("revision"), .value("\(report.revision)"))
            parts(report, words)
            h2 { words.text("report.review") }
            if !report.progress.isUnderReview {
                ActionButton.row {
                    ActionButton(words.text("report.do_begin"), .secondary, name: "action", value: "begin")
                }
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
        }.markup
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
                            ReviewMarkList(event.marks, linksToFields: false, words)
                        }
                    }
                }
            }
        }
    }
}
