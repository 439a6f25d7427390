/// The kinds of steps of the urging ladder, in the order they come; the raw value is the stored and exchanged word.
package enum UrgingKind: String, Sendable, CaseIterable {
    /// The round was opened.
    case opening
    /// The report was sent back.
    case returned
    /// Some days are left.
    case reminder
    /// The last day in time.
    case lastDay = "last_day"
    /// The day has passed.
    case overdue
    /// The unit's approver and leader are told.
    case escalation

    /// True where a person may do without it. What was sent back, is late or was escalated reaches everybody it concerns.
    package var mayBeMuted: Bool {
        switch self {
        case .opening, .reminder, .lastDay: true
        case .returned, .overdue, .escalation: false
        }
    }
}
