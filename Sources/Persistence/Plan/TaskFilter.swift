package import Domain

/// What a list of tasks is narrowed to; nil members narrow nothing.
package struct TaskFilter: Sendable, Equatable {
    /// The programme the task comes from, e.g. `749`.
    package var programme: String?
    /// An organisation that leads it.
    package var lead: String?
    /// A year the task runs in: within its range, its single year, or any year of the plan for an annual one.
    package var year: Int?
    /// Where it stands by its date.
    package var state: TaskDueState?
    /// Words of its name, in any order and without marks.
    package var search: String?

    /// A filter; without arguments it lets everything through.
    package init(
        programme: String? = nil,
        lead: String? = nil,
        year: Int? = nil,
        state: TaskDueState? = nil,
        search: String? = nil
    ) {
        self.programme = programme
        self.lead = lead
        self.year = year
        self.state = state
        self.search = search
    }
}
