import Domain
import HTML
import Persistence
import UseCases

/// The forms by which the coordinator corrects a task assigned outside the plan, or withdraws it.
struct DirectiveChangePage: PlanPage {
    let plan: StoredPlan
    /// The task as it stands.
    let stored: StoredDirective
    /// The organisations of the plan, for the choice of lead and coordination.
    let units: [OrganisationPart]
    /// What stands in the fields of the correction.
    let typed: DirectiveDraft
    /// The reasons as typed.
    let reasons: Reasons
    /// What is wrong with what was sent.
    let problems: [InputProblem]
    /// True where the form of the withdrawal was sent.
    let isWithdrawing: Bool
    /// Who reads, when.
    let reader: RoundReader

    /// Why, as typed into the two forms.
    struct Reasons: Sendable {
        /// Of the correction.
        var correction = ""
        /// Of the withdrawal.
        var withdrawal = ""
    }

    var section: PageSection? { .tasks }

    func title(_ words: PageWords) -> String { words.text("directive.change_title", ["code": stored.code.text]) }
    func lead(_ words: PageWords) -> String? { stored.directive.name }

    func path(_ words: PageWords) -> [NavigationLink] {
        [
            NavigationLink(words.text("tasks.title"), Routes.tasks.path(plan.code)),
            NavigationLink(words.text("directive.title"), Routes.directives.path(plan.code)),
            NavigationLink(stored.code.text, Routes.task.path(plan.code, stored.code)),
        ]
    }

    func content(_ words: PageWords) -> Markup {
        let faults = FormFaults(problems.map(named), in: words.language)
        return Markup {
            faults
            p { words.text("directive.change_help") }
            PostForm(to: Routes.correctDirective.path(plan.code, stored.code), csrf: reader.token) {
                seen
                DirectiveFields(typed: typed, faults: faults, units: units).markup(words)
                FormField(
                    words.text("directive.reason"),
                    name: "reason",
                    .area(reasons.correction, rows: 2),
                    hint: words.text("directive.reason_hint"),
                    error: faults["reason"]
                )
                ActionButton.row { ActionButton(words.text("directive.do_correct"), .primary) }
            }
            h2 { words.text("directive.withdraw") }
            p { words.text("directive.withdraw_help") }
            PostForm(to: Routes.withdrawDirective.path(plan.code, stored.code), csrf: reader.token) {
                seen
                FormField(
                    words.text("directive.withdrawal_reason"),
                    name: "withdrawal_reason",
                    .area(reasons.withdrawal, rows: 2),
                    error: faults["withdrawal_reason"]
                )
                ActionButton.row { ActionButton(words.text("directive.do_withdraw"), .grave) }
            }
        }
    }

    private var seen: Markup { input(.type("hidden"), .name("revision"), .value(String(stored.revision))) }

    /// The fault beside the field of the form that was sent.
    private func named(_ problem: InputProblem) -> InputProblem {
        guard isWithdrawing, problem.field == "reason" else { return problem }
        return InputProblem(field: "withdrawal_reason", message: problem.message)
    }
}
