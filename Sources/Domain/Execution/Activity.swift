/// One activity (hoạt động) of a task's implementation plan. While the plan is a draft, anything but the name may still be
/// missing.
package struct Activity: Sendable, Hashable {
    /// Its number, the same in all versions.
    package let id: ActivityID
    /// The lead organisation whose part it stands in.
    package var part: OrganisationCode
    /// What is to be done.
    package var name: String
    /// The organisation that does it: a lead or a coordinating organisation of the task; nil while not said.
    package var owner: OrganisationCode?
    /// The named person who answers for it; empty while not said.
    package var person: String
    /// The first day; nil while not said.
    package var start: Day?
    /// The last day in time; nil while not said.
    package var due: Day?
    /// What it yields (sản phẩm); empty while not said.
    package var product: String
    /// Its weight in the task, per cent; nil while not said.
    package var weight: ExactDecimal?
    /// The activities that must have ended before it begins, in their order.
    package var dependencies: [ActivityID]
    /// Money by year and source; only amounts above zero.
    package var funding: [FundingShare: Money]

    /// An activity with all its facts.
    package init(
        id: ActivityID,
        part: OrganisationCode,
        name: String,
        owner: OrganisationCode? = nil,
        person: String = "",
        start: Day? = nil,
        due: Day? = nil,
        product: String = "",
        weight: ExactDecimal? = nil,
        dependencies: [ActivityID] = [],
        funding: [FundingShare: Money] = [:]
    ) {
        self.id = id
        self.part = part
        self.name = name
        self.owner = owner
        self.person = person
        self.start = start
        self.due = due
        self.product = product
        self.weight = weight
        self.dependencies = dependencies
        self.funding = funding
    }

    /// All its money.
    package var totalFunding: Money { Money(dong: funding.values.reduce(0) { $0 + $1.dong }) }
}
