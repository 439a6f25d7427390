import Documents
import Domain
import HTML
import Persistence
import UseCases

/// What an uploaded Phụ lục 01 file says before anything of it is stored: faults by sheet and cell, every figure beside the
/// saved and the last one, and what storing it would change.
struct FormPreviewPage: PlanPage {
    /// The file held against the sheet.
    let check: FormCheck
    /// The file.
    let upload: FormUpload
    /// True after a confirmation that came too late: somebody saved the draft meanwhile.
    let isStale: Bool
    /// Who confirms, when.
    let reader: RoundReader

    var plan: StoredPlan { check.plan }
    var section: PageSection? { .work }

    func title(_ words: PageWords) -> String { words.text("report_form.preview") }

    func lead(_ words: PageWords) -> String? {
        words.text(
            check.isStorable ? "report_form.preview_lead" : "report_form.preview_lead_faulty",
            ["file": upload.name, "moment": words.format.moment(upload.uploadedAt), "name": upload.uploadedBy]
        )
    }

    func path(_ words: PageWords) -> [NavigationLink] { FormPath(plan: plan, sheet: check.sheet).links(words) }

    func content(_ words: PageWords) -> Markup {
        Markup {
            if isStale || check.isOutdated, let report = check.sheet.report {
                InsetBox(.warning) {
                    p {
                        words.text(
                            isStale ? "report_form.stale" : "report_form.outdated",
                            ["name": report.savedBy, "moment": words.format.moment(report.savedAt)]
                        )
                    }
                }
            }
            if check.emptied > 0 { kept(words) }
            if !check.isStorable { faults(words) }
            if !check.warnings.isEmpty { list(check.warnings, "report_form.warnings", .warning, words) }
            if check.isStorable, !check.gaps.isEmpty { list(check.gaps, "report_form.gaps", .warning, words) }
            if check.isStorable { confirmation(words) }
            FormPreviewTable(check: check).markup(words)
            if !check.isStorable || !check.gaps.isEmpty {
                FormFileBox(plan: plan.code, sheet: check.sheet, token: reader.token).markup(words)
            }
        }
    }

    /// What was entered online is not asked for again: it stays where the file is empty, if the writer wants it so.
    private func kept(_ words: PageWords) -> Markup {
        let sheet = check.sheet
        let choice = check.keepsSaved ? [] : [("giu", "1")]
        let (round, unit) = (sheet.round.code, sheet.organisation.code)
        return InsetBox(.note) {
            p {
                words.text(
                    check.keepsSaved ? "report_form.keeps_saved" : "report_form.emptied",
                    ["count": words.number(check.emptied)]
                )
                " "
                a(.href(Routes.uploadedForm.path(plan.code, round, unit, check.sha256, query: choice))) {
                    words.text(check.keepsSaved ? "report_form.do_not_keep" : "report_form.do_keep")
                }
            }
        }.markup
    }

    private func faults(_ words: PageWords) -> Markup {
        let count = words.number(check.faults.count)
        let rows = check.faults.shown.map { fault in
            TableRow([
                .text(fault.fault.file), .text(fault.fault.place?.cell ?? "–"),
                .text(words.language.text(fault.message)),
            ])
        }
        let columns = [
            TableColumn(words.text("report_form.sheet")), TableColumn(words.text("report_form.cell"), .code),
            TableColumn(words.text("report_form.what")),
        ]
        return Markup {
            div(.class("faults"), .role("alert"), .tabindex(-1)) {
                h2 { words.text("report_form.has_faults", ["count": count]) }
                p { words.text("report_form.nothing_stored") }
            }
            p { marked(words) }
            DataTable(caption: words.text("report_form.faults_caption"), columns: columns, rows: rows)
            if check.faults.more > 0 {
                p { words.text("report_form.more_faults", ["count": words.number(check.faults.more)]) }
            }
        }
    }

    private func marked(_ words: PageWords) -> ActionButton {
        let sheet = check.sheet
        return ActionButton(
            words.text("report_form.download_marked"),
            .primary,
            address: Routes.markedForm.path(plan.code, sheet.round.code, sheet.organisation.code, check.sha256),
            isDownload: true
        )
    }

    private func list(
        _ remarks: [FormFault],
        _ heading: String,
        _ kind: InsetBox.Kind,
        _ words: PageWords
    ) -> Markup {
        InsetBox(kind) {
            h2 { words.text(heading, ["count": words.number(remarks.count)]) }
            ul {
                for remark in remarks.prefix(50) {
                    li {
                        strong { remark.place }
                        ": " + words.language.text(remark.message)
                    }
                }
            }
        }.markup
    }

    /// True where sending means handing it to the unit's approver first.
    private var asksApprover: Bool {
        check.sheet.hasApprover && !reader.actor.approves(for: check.sheet.organisation.code)
    }

    private func confirmation(_ words: PageWords) -> Markup {
        let sheet = check.sheet
        let address = Routes.confirmForm.path(plan.code, sheet.round.code, sheet.organisation.code, check.sha256)
        return PostForm(to: address, csrf: reader.token) {
            input(.type("hidden"), .name("revision"), .value("\(check.content.revision)"))
            if check.keepsSaved { input(.type("hidden"), .name("keep"), .value("1")) }
            p { words.text("report_form.confirm_help", ["count": words.number(check.rows.count { $0.changes })]) }
            if asksApprover, check.gaps.isEmpty { p { words.text("report.goes_to_approver") } }
            ActionButton.row {
                if check.gaps.isEmpty {
                    ActionButton(
                        words.text(asksApprover ? "report_form.do_request_approval" : "report_form.do_submit"),
                        .primary,
                        name: "action",
                        value: "submit"
                    )
                }
                ActionButton(
                    words.text("report_form.do_save"),
                    check.gaps.isEmpty ? .secondary : .primary,
                    name: "action",
                    value: "save"
                )
            }
        }.markup
    }
}
