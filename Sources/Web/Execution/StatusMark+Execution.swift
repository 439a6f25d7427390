package import Domain
package import UseCases

extension StatusMark {
    /// The mark of an official state. The public's words do not tell whether an open task has begun, for that is what its lead
    /// says, not what was confirmed.
    package init(_ state: OfficialState, isPublic: Bool = false, in language: Language) {
        if isPublic, !state.isDone {
            self.init(state.isLate ? .overdue : .withinTime, in: language)
        } else {
            self.init(TaskStateChoice(state), in: language)
        }
    }

    /// The mark of a choice of states.
    package init(_ choice: TaskStateChoice, in language: Language) {
        let word = language.text("status.task_\(choice.rawValue)")
        switch choice {
        case .done, .doneOnTime: self.init(.dot, .met, word)
        case .doneLate: self.init(.square, .near, word)
        case .open, .withinTime, .underWayInTime: self.init(.triangle, .on, word)
        case .overdue, .underWayOverdue: self.init(.wedge, .far, word)
        case .notBegun, .notBegunInTime: self.init(.ring, .none, word)
        case .notBegunOverdue: self.init(.diamond, .far, word)
        case .awaiting: self.init(.halfRing, .near, word)
        case .stale: self.init(.dash, .near, word)
        }
    }
}
