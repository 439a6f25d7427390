/// The tasks printed to move an indicator, each year of an annual task counting for itself.
package struct LinkedTasks: Sendable, Equatable {
    /// How many there are.
    package let all: Int
    /// How many are not done.
    package let open: Int
    /// How many of those are overdue.
    package let overdue: Int
    /// The first of those not done, the most urgent first.
    package internal(set) var first: [ListedTask] = []

    /// No task at all.
    package static let none = LinkedTasks(all: 0, open: 0, overdue: 0)

    init(all: Int, open: Int, overdue: Int) {
        self.all = all
        self.open = open
        self.overdue = overdue
    }
}
