import Domain
import HTML
import Persistence
import UseCases

extension BudgetLinePage {
    /// The form of an act, with what was typed or what is likely meant.
    func form(_ act: BudgetAct, _ words: PageWords) -> Markup {
        let faults = FormFaults(
            typed?.act == act ? problems.map { $0.onThePage(act) } : [],
            in: words.language
        )
        let typed = typed?.act == act ? self.typed ?? suggestion(act) : suggestion(act)
        let key = line.key
        let address = Routes.writeBudget.path(plan.code, key.task, key.organisation, key.year, key.source)
        func field(_ name: String, _ label: String, _ control: FieldControl, hint: String? = nil, unit: String? = nil)
            -> FormField
        {
            let sent = "\(name)-\(act.rawValue)"
            return FormField(
                words.text(label),
                name: sent,
                control,
                hint: hint.map { words.text($0) },
                error: faults[sent],
                unit: unit
            )
        }
        return Markup {
            h2 { words.text("budget.do_\(act.rawValue)") }
            PostForm(to: address, csrf: token) {
                input(.type("hidden"), .name("viec"), .value(act.rawValue))
                input(.type("hidden"), .name("lan"), .value("\(line.revision)"))
                if act.stage != nil {
                    field(
                        "so-tien",
                        "budget.amount_\(act.rawValue)",
                        .line(typed.amount, .number),
                        hint: "budget.amount_hint",
                        unit: words.text("budget.dong")
                    )
                }
                if act == .allocated {
                    field("so-van-ban", "budget.document_number", .line(typed.documentNumber))
                    field("ngay-van-ban", "budget.document_date", .line(typed.documentDate, .date))
                }
                field(
                    "ly-do",
                    "budget.reason_\(act.rawValue)",
                    .area(typed.reason, rows: 2),
                    hint: "budget.reason_hint_\(act.rawValue)"
                )
                ActionButton(words.text("budget.do_\(act.rawValue)"), act == .returned ? .secondary : .primary)
            }
        }
    }

    /// What stands in a form before anything is typed: the amount in force, or that of the stage before.
    private func suggestion(_ act: BudgetAct) -> TypedBudgetMove {
        let amounts = line.standing.amounts
        let amount = act.stage.flatMap { stage in amounts[stage] ?? stage.previous.flatMap { amounts[$0] } }
        return TypedBudgetMove(act, amount: act == .spent && amounts[.spent] == nil ? "" : amount?.printed ?? "")
    }
}

extension InputProblem {
    /// The fault beside the field of an act's form that the API calls otherwise.
    func onThePage(_ act: BudgetAct) -> InputProblem {
        let names = [
            "amount": "so-tien", "reason": "ly-do", "document_number": "so-van-ban", "document_date": "ngay-van-ban",
        ]
        return InputProblem(field: names[field].map { "\($0)-\(act.rawValue)" } ?? field, message: message)
    }
}

extension TypedBudgetMove {
    /// The fields of an act's form; `InvalidInput` where it names no act.
    init(_ fields: Form) throws(InvalidInput) {
        let act = try BudgetAct(exchanged: fields.text("viec"))
        self.init(
            act,
            amount: fields.text("so-tien-\(act.rawValue)"),
            reason: fields.text("ly-do-\(act.rawValue)"),
            documentNumber: fields.text("so-van-ban-\(act.rawValue)"),
            documentDate: fields.text("ngay-van-ban-\(act.rawValue)")
        )
    }
}
