import Foundation

/// An act on a budget line with what belongs to it.
package struct BudgetMove: Sendable, Hashable {
    /// What is done.
    package let act: BudgetAct
    /// The amount it sets, for the whole of the stage; nil where the act sets none.
    package let amount: Money?
    /// The reason, opinion or justification; empty where none was given.
    package let reason: String
    /// The decision that allocates; nil for other acts without a document.
    package let document: BudgetDocument?

    /// An act.
    package init(_ act: BudgetAct, amount: Money? = nil, reason: String = "", document: BudgetDocument? = nil) {
        self.act = act
        self.amount = amount
        self.reason = reason
        self.document = document
    }

    /// Reads an act as typed; `InvalidInput` lists every fault on `amount`, `reason`, `document_number` and `document_date`.
    ///
    /// - Parameter today: a document cannot be dated later.
    package init(reading typed: TypedBudgetMove, today: Day) throws(InvalidInput) {
        var problems: [InputProblem] = []
        var amount: Money?
        if typed.act.stage != nil {
            do throws(InvalidInput) { amount = try Money(typed: typed.amount, field: "amount") } catch {
                problems += error.problems
            }
        }
        let reason = Self.clean(typed.reason)
        if reason.count > Self.longestReason {
            let values = ["most": String(Self.longestReason)]
            problems.append(InputProblem(field: "reason", message: Message("budget.reason_too_long", values)))
        }
        var document: BudgetDocument?
        if typed.act == .allocated {
            document = Self.document(typed, today: today, &problems)
        }
        guard problems.isEmpty else { throw InvalidInput(problems) }
        self.init(typed.act, amount: amount, reason: reason, document: document)
    }

    /// Characters a reason may have.
    package static let longestReason = 2000

    private static func clean(_ text: String) -> String {
        text.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func document(_ typed: TypedBudgetMove, today: Day, _ problems: inout [InputProblem])
        -> BudgetDocument?
    {
        let number = clean(typed.documentNumber)
        if number.isEmpty || number.count > 100 {
            problems.append(InputProblem(field: "document_number", message: Message("budget.document_number_needed")))
        }
        guard let date = Day(iso: typed.documentDate), date <= today else {
            let key = Day(iso: typed.documentDate) == nil ? "budget.document_date_needed" : "budget.document_date_later"
            problems.append(InputProblem(field: "document_date", message: Message(key, ["read": typed.documentDate])))
            return nil
        }
        return BudgetDocument(number: number, date: date)
    }
}
