/// What somebody typed about the progress of a task or one of its activities, exactly as typed.
package struct ProgressReport: Sendable, Hashable {
    /// The activity of the implementation plan; nil for the task as a whole.
    package var activity: Int?
    /// Per cent done, 0 to 100.
    package var percent: String
    /// The actual first day, `YYYY-MM-DD` or `dd/MM/yyyy`; empty for none.
    package var startedOn: String
    /// The actual last day; empty while it goes on.
    package var endedOn: String
    /// What was done.
    package var done: String
    /// Difficulties; empty for none.
    package var difficulties: String
    /// Why the percentage fell; empty where it did not.
    package var explanation: String

    /// A report as typed.
    package init(
        activity: Int? = nil,
        percent: String = "",
        startedOn: String = "",
        endedOn: String = "",
        done: String = "",
        difficulties: String = "",
        explanation: String = ""
    ) {
        self.activity = activity
        self.percent = percent
        self.startedOn = startedOn
        self.endedOn = endedOn
        self.done = done
        self.difficulties = difficulties
        self.explanation = explanation
    }
}
