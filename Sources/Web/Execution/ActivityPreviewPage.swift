import Documents
import Domain
import HTML
import Persistence
import UseCases

/// What an uploaded file of a part says before anything of it is stored: faults by sheet and cell, and what storing it changes.
struct ActivityPreviewPage: PlanPage {
    /// The file held against the plan.
    let check: ActivityCheck
    /// The file.
    let upload: FormUpload
    /// True after a confirmation that came too late: somebody saved the part meanwhile.
    let isStale: Bool
    /// Who confirms, when.
    let reader: RoundReader

    var plan: StoredPlan { check.sheet.plan }
    var section: PageSection? { .tasks }
    private var task: TaskCode { check.sheet.task.code }

    func title(_ words: PageWords) -> String { words.text("report_form.preview") }

    func lead(_ words: PageWords) -> String? {
        words.text(
            check.isStorable ? "report_form.preview_lead" : "report_form.preview_lead_faulty",
            ["file": upload.name, "moment": words.format.moment(upload.uploadedAt), "name": upload.uploadedBy]
        )
    }

    func path(_ words: PageWords) -> [NavigationLink] {
        [
            NavigationLink(words.text("tasks.title"), Routes.tasks.path(plan.code)),
            NavigationLink(
                words.text("implementation.title", ["code": task.text]),
                Routes.implementation.path(plan.code, task)
            ),
            NavigationLink(
                words.text("implementation.form_title", ["code": task.text]),
                Routes.implementationPart.path(plan.code, task, check.content.part)
            ),
        ]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            if isStale || check.isOutdated, let saved = check.sheet.version?.part(of: check.content.part) {
                InsetBox(.warning) {
                    p {
                        words.text(
                            "implementation.file_outdated",
                            ["name": saved.savedBy, "moment": words.format.moment(saved.savedAt)]
                        )
                    }
                }
            }
            if !check.isStorable { faults(words) }
            if !check.warnings.isEmpty { list(check.warnings, "report_form.warnings", words) }
            if check.isStorable, !check.gaps.isEmpty { list(check.gaps, "implementation.file_gaps", words) }
            if check.isStorable { confirmation(words) }
            changes(words)
            if !check.isStorable {
                ActivityFileBox(sheet: check.sheet, part: check.content.part, token: reader.token).markup(words)
            }
        }
    }

    private func faults(_ words: PageWords) -> Markup {
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
        let marked = Routes.markedActivities.path(plan.code, task, check.content.part, check.sha256)
        return div(.class("faults"), .role("alert"), .tabindex(-1)) {
            h2 { words.text("report_form.has_faults", ["count": words.number(check.faults.count)]) }
            DataTable(caption: words.text("report_form.what"), hidesCaption: true, columns: columns, rows: rows)
            if check.faults.more > 0 {
                p { words.text("report_form.more_faults", ["count": words.number(check.faults.more)]) }
            }
            p { a(.href(marked), .download()) { words.text("implementation.file_marked") } }
        }
    }

    private func list(_ faults: [FormFault], _ key: String, _ words: PageWords) -> Markup {
        InsetBox(.warning) {
            h2 { words.text(key, ["count": words.number(faults.count)]) }
            ul { for fault in faults { li { "\(fault.place): \(words.language.text(fault.message))" } } }
        }.markup
    }

    private func confirmation(_ words: PageWords) -> Markup {
        let path = Routes.confirmActivities.path(plan.code, task, check.content.part, check.sha256)
        return PostForm(to: path, csrf: reader.token) {
            input(.type("hidden"), .name("version"), .value(String(check.sheet.version?.number ?? 0)))
            input(
                .type("hidden"),
                .name("revision"),
                .value(String(check.sheet.version?.part(of: check.content.part)?.revision ?? 0))
            )
            ActionButton.row { ActionButton(words.text("implementation.do_take_file"), .primary) }
        }.markup
    }

    /// The part as the file has it, and what differs from the stored one.
    private func changes(_ words: PageWords) -> Markup {
        let own = ImplementationWords(words)
        let labels = check.plan.labels
        let columns = [
            TableColumn(own.field(.order), .code), TableColumn(own.field(.name), .name), TableColumn(own.field(.owner)),
            TableColumn(own.field(.start)), TableColumn(own.field(.due)), TableColumn(own.field(.weight), .number),
            TableColumn(own.field(.funding)), TableColumn(words.text("implementation.change")),
        ]
        let rows = check.difference.rows.map { row -> TableRow in
            let activity = row.after ?? row.before
            let fields: [ActivityField] = [.name, .owner, .start, .due, .weight, .funding]
            let cells =
                activity.map { activity in
                    fields.map { own.said($0, of: activity, check.sheet, labels) }
                } ?? []
            let label = row.after.map { labels[$0.id] } ?? "–"
            return TableRow([.text(label)] + cells + [change(row, words)])
        }
        return Markup {
            h2 { words.text("implementation.activities") }
            DataTable(
                caption: words.text("implementation.activities"),
                hidesCaption: true,
                columns: columns,
                rows: rows
            )
        }
    }

    private func change(_ row: ImplementationDifference.Row, _ words: PageWords) -> Markup {
        guard row.isChanged else { return StatusMark(.dash, .none, words.text("report_form.same")).markup }
        guard row.before != nil else {
            return StatusMark(.dot, .on, words.text("implementation.difference_added")).markup
        }
        guard row.after != nil else {
            return StatusMark(.wedge, .near, words.text("implementation.difference_removed")).markup
        }
        return StatusMark(.diamond, .on, words.text("implementation.difference_changed")).markup
    }
}
