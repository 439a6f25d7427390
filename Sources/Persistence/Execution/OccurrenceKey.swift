package import Domain

/// One occurrence of a task of a plan, whichever edition.
package struct OccurrenceKey: Sendable, Hashable {
    /// The plan's key.
    package let planID: Int64
    /// The task.
    package let task: TaskCode
    /// The year of the due day; 0 where there is none.
    package let year: Int

    /// Names an occurrence.
    package init(planID: Int64, task: TaskCode, year: Int) {
        self.planID = planID
        self.task = task
        self.year = year
    }
}
