package import Domain

/// What a list or count of occurrences is narrowed to; nil members narrow nothing.
package struct ListedTaskFilter: Sendable, Equatable {
    /// An official state, a sum of several, or where the evidence stands.
    package var state: TaskStateChoice?
    /// A second state that must hold beside `state`: a column of a board that is itself narrowed.
    package var also: TaskStateChoice?
    /// An organisation that leads the task.
    package var lead: String?
    /// Organisations of which one answers for the task, as `ExecutionTask.keepers` says; empty narrows nothing.
    package var keepers: [String]
    /// Collectives of which one leads the task, so that their members have a part in it; empty narrows nothing.
    package var collectives: [String] = []
    /// True: only tasks the plan's coordinator answers for; false: only tasks others do.
    package var isOfCoordinator: Bool?
    /// True: only what does not wait for confirmation.
    package var isUnitsTurn: Bool
    /// True: only what the decision prints as done, without evidence so far.
    package var owesEvidenceOfIssue: Bool
    /// An organisation that coordinates.
    package var coordinating: String?
    /// The programme the task comes from, e.g. `749`.
    package var programme: String?
    /// True: only tasks outside the plan; false: only the plan's own.
    package var isOutside: Bool?
    /// The year of the due day; 0 for occurrences without one.
    package var year: Int?
    /// Only what is due before this day.
    package var dueBefore: Day?
    /// Only what runs in these days: planned in them, done late in them, or overdue and still open.
    package var runsIn: ClosedRange<Day>?
    /// Where the evidence stands.
    package var evidence: CompletionState?
    /// An indicator the task is printed to move.
    package var indicator: String?
    /// Only this task.
    package var task: String?
    /// Only these tasks; nil: any.
    package var tasks: [String]?
    /// Words of the name, in any order and without marks.
    package var search: String?

    /// A filter; without arguments it lets everything through.
    package init(
        state: TaskStateChoice? = nil,
        lead: String? = nil,
        keepers: [String] = [],
        isOfCoordinator: Bool? = nil,
        isUnitsTurn: Bool = false,
        owesEvidenceOfIssue: Bool = false,
        coordinating: String? = nil,
        programme: String? = nil,
        isOutside: Bool? = nil,
        year: Int? = nil,
        dueBefore: Day? = nil,
        runsIn: ClosedRange<Day>? = nil,
        evidence: CompletionState? = nil,
        indicator: String? = nil,
        task: String? = nil,
        search: String? = nil
    ) {
        self.state = state
        self.lead = lead
        self.keepers = keepers
        self.isOfCoordinator = isOfCoordinator
        self.isUnitsTurn = isUnitsTurn
        self.owesEvidenceOfIssue = owesEvidenceOfIssue
        self.coordinating = coordinating
        self.programme = programme
        self.isOutside = isOutside
        self.year = year
        self.dueBefore = dueBefore
        self.runsIn = runsIn
        self.evidence = evidence
        self.indicator = indicator
        self.task = task
        self.search = search
    }
}
