import Domain
import HTML
import Persistence
import UseCases

/// The form of a lead's part of a task's implementation plan; what was typed stands in it again, whatever is wrong with it.
struct PartFormPage: PlanPage {
    /// The whole plan as it stands.
    let sheet: ImplementationSheet
    /// What stands in the fields.
    let typed: PartContent
    /// Faults of what was typed; empty for a fresh form.
    var problems: [InputProblem] = []
    /// What somebody else saved meanwhile; nil where nobody did.
    var other: StalePart?
    /// Why what was typed was refused as a whole; nil where it was not.
    var refusal: Message?
    /// How many blank rows stand below those that were typed.
    var blankRows = 3
    /// Who writes, when.
    let reader: RoundReader

    var plan: StoredPlan { sheet.plan }
    var section: PageSection? { .tasks }

    func title(_ words: PageWords) -> String { words.text("implementation.form_title", ["code": sheet.task.code.text]) }

    func lead(_ words: PageWords) -> String? { sheet.task.name }

    func path(_ words: PageWords) -> [NavigationLink] {
        [
            NavigationLink(words.text("tasks.title"), Routes.tasks.path(plan.code)),
            NavigationLink(sheet.task.code.text, Routes.task.path(plan.code, sheet.task.code)),
            NavigationLink(
                words.text("implementation.title", ["code": sheet.task.code.text]),
                Routes.implementation.path(plan.code, sheet.task.code)
            ),
        ]
    }

    func content(_ words: PageWords) -> Markup {
        let faults = FormFaults(problems, fields: Set(fieldNames), in: words.language, row: rowName(words))
        return Markup {
            faults
            notices(words)
            rules(words)
            ActivityFileBox(sheet: sheet, part: typed.part, token: reader.token, error: faults["file"]).markup(words)
            PostForm(
                to: Routes.writePart.path(plan.code, sheet.task.code, typed.part),
                csrf: reader.token
            ) {
                input(.type("hidden"), .name("version"), .value(String(shown.version)))
                input(.type("hidden"), .name("revision"), .value(String(shown.revision)))
                if let other { PartConflict(sheet: sheet, typed: typed, other: other).markup(words) }
                for (index, row) in rows.enumerated() {
                    ActivityFields(sheet: sheet, number: index + 1, typed: row, faults: faults).markup(words)
                }
                others(words)
                buttons(words)
            }
        }
    }

    /// The rows as typed, and blank ones below them.
    var rows: [TypedActivity] {
        typed.rows + Array(repeating: TypedActivity(), count: max(0, blankRows - typed.rows.count { $0.isBlank }))
    }

    private var fieldNames: [String] {
        ["file"]
            + rows.indices.flatMap { index in
                ActivityField.allCases.map { TypedActivity.field($0, row: index + 1) }
                    + sheet.task.years.flatMap { year in
                        FundingSource.allCases.map {
                            TypedActivity.field(FundingShare(year: year, source: $0), row: index + 1)
                        }
                    }
            }
    }

    /// What the next save begins from: what the other person saved, once it was shown.
    private var shown: (version: Int, revision: Int) {
        guard let other else { return (typed.version, typed.revision) }
        return (other.version.number, other.stored?.revision ?? 0)
    }

    private func rowName(_ words: PageWords) -> @Sendable (String) -> String? {
        let language = words.language
        return { field in
            let parts = field.split(separator: "-")
            guard parts.count >= 2, let row = Int(parts[1]) else { return nil }
            return language.text(Message("implementation.row", ["number": String(row)]))
        }
    }

    private func notices(_ words: PageWords) -> Markup {
        Markup {
            if sheet.version?.state == .returned, let reason = sheet.version?.returnReason {
                InsetBox(.warning) {
                    p {
                        strong { words.text("implementation.returned_because") }
                        " "
                        span(.class("printed")) { reason }
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

    private func rules(_ words: PageWords) -> Markup {
        let window = [
            "from": words.format.day(sheet.task.window.lowerBound),
            "to": words.format.day(sheet.task.window.upperBound),
        ]
        return InsetBox(.note) {
            if sheet.task.parts.count > 1 {
                p { strong { words.text("implementation.your_part", ["unit": sheet.name(of: typed.part)]) } }
            }
            p { words.text("implementation.rules", window) }
            if let saved = sheet.version?.part(of: typed.part) {
                p {
                    words.text(
                        "implementation.saved",
                        ["name": saved.savedBy, "moment": words.format.moment(saved.savedAt)]
                    )
                }
            }
        }.markup
    }

    /// The other leads' parts, which can be named as what must have ended before.
    private func others(_ words: PageWords) -> Markup {
        let labels = sheet.activities.labels
        let others = sheet.activities.activities.filter { $0.part != typed.part }
        guard !others.isEmpty else { return .empty }
        return details {
            summary { words.text("implementation.other_parts", ["count": words.number(others.count)]) }
            ul { for activity in others { li { "\(labels[activity.id]): \(activity.name)" } } }
        }
    }

    private func buttons(_ words: PageWords) -> Markup {
        let submits = sheet.task.submitter == typed.part
        let asks = sheet.hasApprover && !sheet.reader.endorses(sheet.task)
        return Markup {
            // The Enter key in a field presses the first button: it must keep a draft, never submit the plan.
            ActionButton.row {
                ActionButton(words.text("implementation.do_save"), .secondary, name: "action", value: "save")
                ActionButton(words.text("implementation.do_more"), .secondary, name: "action", value: "more")
                if submits {
                    ActionButton(
                        words.text(asks ? "implementation.do_request" : "implementation.do_submit"),
                        .primary,
                        name: "action",
                        value: "submit"
                    )
                }
            }
            if !submits, let submitter = sheet.task.submitter {
                p(.class("muted")) { words.text("implementation.who_submits", ["unit": sheet.name(of: submitter)]) }
            }
        }
    }
}
