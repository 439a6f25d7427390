import Domain
import HTML
import Persistence
import UseCases

/// A task's implementation plan to read, with what the reader can do about it.
struct ImplementationPage: PlanPage {
    /// What the reader sees.
    let sheet: ImplementationSheet
    /// Faults of what was typed below it.
    var problems: [InputProblem] = []
    /// The reason as typed.
    var typedReason = ""
    /// The comment as typed.
    var typedComment = ""
    /// Who reads, when.
    let reader: RoundReader

    var plan: StoredPlan { sheet.plan }
    var section: PageSection? { .tasks }
    var address: ImplementationAddress { ImplementationAddress(plan: plan.code, task: sheet.task.code) }

    func title(_ words: PageWords) -> String { words.text("implementation.title", ["code": sheet.task.code.text]) }

    func lead(_ words: PageWords) -> String? { sheet.task.name }

    func path(_ words: PageWords) -> [NavigationLink] {
        [
            NavigationLink(words.text("tasks.title"), Routes.tasks.path(plan.code)),
            NavigationLink(sheet.task.code.text, Routes.task.path(plan.code, sheet.task.code)),
        ]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            FormFaults(problems, in: words.language)
            facts(words)
            notices(words)
            if sheet.isEditable, !sheet.task.isWithdrawn { writing(words) }
            if let version = sheet.version {
                h2 { words.text("implementation.activities") }
                ActivityTable(sheet: sheet).markup(words)
                decisions(version, words)
            }
            versions(words)
            comments(words)
            history(words)
        }
    }

    private func facts(_ words: PageWords) -> Markup {
        let own = ImplementationWords(words)
        let coordinating = sheet.task.coordinating.map(sheet.name).joined(separator: "; ")
        return FactList([
            (
                words.text("implementation.version"),
                .text(sheet.version.map { words.text("implementation.numbered", ["number": String($0.number)]) } ?? "")
            ),
            (words.text("implementation.standing"), own.state(sheet.version?.state)),
            (words.text("implementation.in_force"), .text(inForce(words))),
            (words.text("task.lead"), .text(sheet.task.leads.map(sheet.name).joined(separator: "; "))),
            (words.text("task.coordinating"), .text(coordinating)),
            (
                words.text("implementation.window"),
                .text(
                    words.text(
                        "round.span",
                        [
                            "from": words.format.day(sheet.task.window.lowerBound),
                            "to": words.format.day(sheet.task.window.upperBound),
                        ]
                    )
                )
            ),
            (words.text("implementation.to_file"), .text(filing(words))),
        ]).markup
    }

    private func inForce(_ words: PageWords) -> String {
        sheet.approvedNumber.map { words.text("implementation.numbered", ["number": String($0)]) }
            ?? words.text("implementation.none_in_force")
    }

    private func filing(_ words: PageWords) -> String {
        guard let due = sheet.filingDue, let assigned = sheet.assignedOn else {
            return words.text("implementation.assignment_unknown")
        }
        let values = ["due": words.format.day(due), "assigned": words.format.day(assigned)]
        if let filed = sheet.filedAt {
            return words.text(
                "implementation.filed",
                ["moment": words.format.moment(filed), "due": words.format.day(due)]
            )
        }
        return words.text(due < reader.now.day ? "implementation.filing_overdue" : "implementation.filing_due", values)
    }

    /// Why the plan came back, and what the reader does not see.
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
            if sheet.version?.state == .draft, let declined = sheet.events.last(where: { $0.kind != .begun }),
                declined.kind == .declined, declined.version == sheet.version?.number
            {
                InsetBox(.warning) {
                    p {
                        strong { words.text("implementation.declined_because") }
                        " "
                        span(.class("printed")) { declined.reason }
                    }
                }
            }
            if sheet.task.isWithdrawn { InsetBox(.warning) { p { words.text("directive.is_withdrawn") } } }
            if sheet.hasHiddenVersion { InsetBox(.note) { p { words.text("implementation.being_written") } } }
        }
    }

    /// The ways into the forms of the reader's own parts; to whom others belong.
    private func writing(_ words: PageWords) -> Markup {
        let parts = sheet.reader.parts(of: sheet.task)
        guard !parts.isEmpty else {
            return sheet.version == nil ? EmptyState(words.text("implementation.state_none")).markup : .empty
        }
        return Markup {
            ActionButton.row {
                for part in parts {
                    ActionButton(
                        parts.count > 1 || sheet.task.parts.count > 1
                            ? words.text("implementation.write_part", ["unit": sheet.name(of: part)])
                            : words.text(sheet.version == nil ? "implementation.write" : "implementation.edit"),
                        .primary,
                        address: Routes.implementationPart.path(plan.code, sheet.task.code, part)
                    )
                }
            }
            if sheet.task.parts.count > 1, let submitter = sheet.task.submitter {
                p(.class("muted")) { words.text("implementation.who_submits", ["unit": sheet.name(of: submitter)]) }
            }
        }
    }
}
