import Domain

extension TaskStateChoice {
    /// The states of a board and of a legend: each occurrence stands in exactly one. What is overdue stands together, begun or
    /// not; the public does not see whether open ones have begun.
    static func board(isPublic: Bool) -> [TaskStateChoice] {
        isPublic
            ? [.withinTime, .overdue, .doneOnTime, .doneLate]
            : [.notBegunInTime, .underWayInTime, .overdue, .doneOnTime, .doneLate]
    }

    /// True where every occurrence of another choice of states passes this one, as far as states alone decide.
    func includesAll(of other: TaskStateChoice) -> Bool {
        guard self != .awaiting, self != .stale else { return false }
        return OfficialState.allCases.filter(other.includes).allSatisfy(includes)
    }
}
