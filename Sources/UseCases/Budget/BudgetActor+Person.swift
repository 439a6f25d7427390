package import Domain

extension BudgetActor {
    /// A signed-in person.
    package init(_ person: Person) {
        self.init(name: person.name, grants: person.grants)
    }
}
