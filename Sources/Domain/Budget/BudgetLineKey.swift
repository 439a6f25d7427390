/// What a budget line is for, within its plan: it stays the same through the plan's editions.
package struct BudgetLineKey: Sendable, Hashable {
    /// The task, or a directive outside the plan.
    package let task: TaskCode
    /// The unit that leads it and asks for the money.
    package let organisation: OrganisationCode
    /// The budget year.
    package let year: Int
    /// Where the money comes from.
    package let source: FundingSource

    /// A line.
    package init(task: TaskCode, organisation: OrganisationCode, year: Int, source: FundingSource) {
        self.task = task
        self.organisation = organisation
        self.year = year
        self.source = source
    }

    /// Reads the parts as people or programs give them; every fault on its field (`task`, `organisation`, `year`, `source`).
    ///
    /// - Parameter years: the plan's years; another year is refused.
    package init(task: String, organisation: String, year: String, source: String, within years: ClosedRange<Int>)
        throws(InvalidInput)
    {
        var problems: [InputProblem] = []
        func read<Value>(_ field: String, _ body: () throws(InvalidInput) -> Value) -> Value? {
            do throws(InvalidInput) { return try body() } catch {
                problems += error.problems.map { InputProblem(field: field, message: $0.message) }
                return nil
            }
        }
        let code = read("task") { () throws(InvalidInput) in try TaskCode(task) }
        let unit = read("organisation") { () throws(InvalidInput) in try OrganisationCode(organisation) }
        let number = read("year") { () throws(InvalidInput) in try Self.year(year, within: years) }
        let fund = read("source") { () throws(InvalidInput) in try FundingSource(exchanged: source) }
        guard let code, let unit, let number, let fund else { throw InvalidInput(problems) }
        self.init(task: code, organisation: unit, year: number, source: fund)
    }

    /// Reads a year of the plan; `InvalidInput` with field `year` for anything else.
    package static func year(_ text: String, within years: ClosedRange<Int>) throws(InvalidInput) -> Int {
        guard let year = Int(text), years.contains(year) else {
            throw InvalidInput(
                field: "year",
                "budget.year_outside",
                ["read": text, "first": String(years.lowerBound), "last": String(years.upperBound)]
            )
        }
        return year
    }
}
