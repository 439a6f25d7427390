/// Progress of a task or one of its activities as the rules let it be recorded.
package struct ProgressEntry: Sendable, Hashable {
    /// The activity of the implementation plan; nil for the task as a whole.
    package let activity: Int?
    /// Per cent done, 0 to 100.
    package let percent: Int
    /// The actual first day; nil where none was given.
    package let startedOn: Day?
    /// The actual last day; nil while it goes on.
    package let endedOn: Day?
    /// What was done.
    package let done: String
    /// Difficulties; empty for none.
    package let difficulties: String
    /// Why the percentage fell; empty where it did not.
    package let explanation: String

    /// An entry as it was stored.
    package init(
        activity: Int?,
        percent: Int,
        startedOn: Day?,
        endedOn: Day?,
        done: String,
        difficulties: String,
        explanation: String
    ) {
        self.activity = activity
        self.percent = percent
        self.startedOn = startedOn
        self.endedOn = endedOn
        self.done = done
        self.difficulties = difficulties
        self.explanation = explanation
    }

    /// True where the entry says that work has begun: a percentage above zero or a first day. A word that nothing was done yet
    /// leaves the task "chưa thực hiện".
    package var hasBegun: Bool { percent > 0 || startedOn != nil }
}
