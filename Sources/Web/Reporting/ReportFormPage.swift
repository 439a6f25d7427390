import Domain
import HTML
import Persistence
import UseCases

/// The form of a unit's report; what was typed stands in it again, whatever is wrong with it.
struct ReportFormPage: PlanPage {
    let plan: StoredPlan
    /// What to fill in.
    let sheet: ReportSheet
    /// What happened to the report.
    let events: [ReportEvent]
    /// What stands in the fields.
    let typed: ReportContent
    /// Faults of what was typed; empty for a fresh form.
    let problems: [InputProblem]
    /// What somebody else saved meanwhile; nil where nobody did.
    let other: StoredReport?
    /// Why what was typed was refused as a whole; nil where it was not.
    var refusal: Message?
    /// Who writes, when.
    let reader: RoundReader

    var section: PageSection? { .work }
    var hasScript: Bool { true }

    func title(_ words: PageWords) -> String {
        words.text(
            "report.title",
            ["period": ReportingWords(words).period(sheet.round.code), "unit": sheet.organisation.name]
        )
    }

    func path(_ words: PageWords) -> [NavigationLink] {
        [
            NavigationLink(words.text("work.title"), Routes.work.path()),
            NavigationLink(
                ReportingWords(words).period(sheet.round.code),
                Routes.round.path(plan.code, sheet.round.code)
            ),
        ]
    }

    func content(_ words: PageWords) -> Markup {
        let faults = FormFaults(problems, in: words.language, row: { Self.row(of: $0, words) })
        return Markup {
            due(words)
            notices(words)
            faults
            FormFileBox(plan: plan.code, sheet: sheet, token: reader.token).markup(words)
            PostForm(
                to: Routes.writeReport.path(plan.code, sheet.round.code, sheet.organisation.code),
                csrf: reader.token
            ) {
                input(.type("hidden"), .name("revision"), .value("\(other?.revision ?? typed.revision)"))
                firstButton
                if let other { ReportConflict(sheet: sheet, typed: typed, stored: other).markup(words) }
                h2 { words.text("report.part_1") }
                ReportFigureTable(address: address, sheet: sheet, typed: typed, faults: faults, marks: remarks)
                    .markup(words)
                narrative("trend", 2, typed.narratives.trend, "six_month_trend_assessment", faults, words)
                narrative("difficulties", 3, typed.narratives.difficulties, nil, faults, words)
                narrative("proposals", 4, typed.narratives.proposals, "proposals", faults, words)
                p {
                    a(.href(Routes.evidence.path(plan.code, sheet.round.code, sheet.organisation.code))) {
                        words.text("evidence.link")
                    }
                }
                // Between two versions a person decides, not the timer.
                if other == nil { AutosaveNote(plan: plan.code, sheet: sheet, person: reader.actor.name).markup(words) }
                if asksForApproval { p { words.text("report.goes_to_approver") } }
                buttons(words)
            }
        }
    }

    /// Why the report came back to its writer, and why what was typed was not stored.
    private func notices(_ words: PageWords) -> Markup {
        Markup {
            if let reason = sheet.report?.returnReason, sheet.report?.state == .returned || !events.openMarks.isEmpty {
                InsetBox(.warning) {
                    p {
                        strong { words.text("report.returned_because") + ":" }
                        " " + reason
                    }
                    ReviewMarkList(events.openMarks, linksToFields: true, words)
                }
            }
            if let declined = events.last(where: { $0.kind != .approvalRequested }), declined.kind == .declined {
                InsetBox(.warning) {
                    p {
                        strong { words.text("report.declined_because") }
                        " " + declined.reason
                    }
                }
            }
            if let refusal {
                InsetBox(.failure) {
                    p(.role("alert")) { strong { words.language.text(refusal) } }
                    p { words.text("report.typed_is_kept") }
                }
            }
        }
    }

    /// The Enter key in a field presses the first button of a form: this one, which saves, not one that takes an offer over.
    private var firstButton: Markup {
        button(
            .class("unseen"),
            .type("submit"),
            .name("action"),
            .value("save"),
            .tabindex(-1),
            .aria("hidden", "true")
        ) { "" }
    }

    private func buttons(_ words: PageWords) -> Markup {
        // The Enter key in a field presses the first button: it must keep a draft, never send the report.
        ActionButton.row {
            ActionButton(words.text("report.do_save"), .secondary, name: "action", value: "save")
            ActionButton(
                words.text(asksForApproval ? "report.do_request" : "report.do_submit"),
                .primary,
                name: "action",
                value: "submit"
            )
        }
    }

    /// The indicator's code in the name of a field such as `value-1.6`.
    @Sendable private static func row(of field: String, _ words: PageWords) -> String? {
        let parts = field.split(separator: "-", maxSplits: 1)
        return parts.count == 2 ? FigureRowName.text(String(parts[1]), words) : nil
    }

    private var address: ReportAddress {
        ReportAddress(plan: plan.code, round: sheet.round.code, organisation: sheet.organisation.code)
    }

    private var asksForApproval: Bool { sheet.hasApprover && !reader.actor.approves(for: sheet.organisation.code) }

    private var remarks: [String: String] {
        Dictionary(events.openMarks.map { ($0.field.name, $0.comment) }) { first, _ in first }
    }

    private func due(_ words: PageWords) -> Markup {
        InsetBox(.due) {
            p {
                strong {
                    words.text("report.due", ["deadline": ReportingWords(words).deadline(sheet.deadline)])
                }
                " " + words.text("report.server_clock", ["moment": words.format.moment(reader.now)])
                if let report = sheet.report {
                    " "
                    words.text(
                        "report.draft_saved",
                        ["moment": words.format.moment(report.savedAt), "name": report.savedBy]
                    )
                }
            }
            if sheet.deadline.isExtended { p { words.text("report.extended") } }
            if sheet.deadline.remaining(at: reader.now) <= 0 { p { words.text("report.will_be_late") } }
        }.markup
    }

    private func narrative(
        _ name: String,
        _ part: Int,
        _ text: String,
        _ asked: String?,
        _ faults: FormFaults,
        _ words: PageWords
    ) -> Markup {
        let isCompulsory = asked.map(sheet.round.period.asksFor.contains) ?? false
        return FormField(
            words.text("report.part_\(part)"),
            name: name,
            .area(text, rows: 5),
            hint: words.text("report.hint_\(name)"),
            remark: remarks[name],
            error: faults[name],
            optional: isCompulsory ? nil : words.text("form.optional")
        ).markup
    }
}
