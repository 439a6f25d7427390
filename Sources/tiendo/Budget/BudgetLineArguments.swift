import ArgumentParser
import Domain
import Persistence
import UseCases

/// Which budget line a command is about.
struct BudgetLineArguments: ParsableArguments {
    @Argument(help: "The code of the task, e.g. 749-06.")
    var task: String

    @Argument(help: "The code of the unit that leads it, e.g. cuc-vien-thong.")
    var organisation: String

    @Argument(help: "The budget year.")
    var year: String

    @Argument(help: "Where the money comes from: recurrent, investment or other.")
    var source: String

    @OptionGroup var plan: PlanOption

    /// Does an act on the line that was named, and says where it then stands.
    func write(_ typed: TypedBudgetMove, in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let key = try BudgetLineKey(
            task: task,
            organisation: organisation,
            year: year,
            source: source,
            within: plan.years
        )
        let address = BudgetAddress(plan: plan.code, key: key)
        let line = try await WriteBudget(runtime: context.runtime)(address, typed, by: .command)
        var values = ["task": task, "unit": organisation, "year": year, "source": source]
        guard let stage = typed.act.stage, let amount = line.standing.amounts[stage] else {
            return context.say(Message("command.budget_returned", values))
        }
        values["amount"] = amount.printed
        values["words"] = AmountInWords(amount).text
        values["act"] = context.language.text("budget.act_\(typed.act.rawValue)")
        context.say(Message("command.budget_written", values))
    }
}
