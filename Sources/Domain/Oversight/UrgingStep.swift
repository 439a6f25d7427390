/// A rung of the ladder by which a unit is urged to report (đôn đốc; domain rules, section 8).
package enum UrgingStep: Sendable, Hashable {
    /// The round was opened.
    case opening
    /// The report was sent back and waits for the unit again.
    case returned
    /// So many days are left until the last day in time; at least 1.
    case reminder(days: Int)
    /// Today is the last day in time.
    case lastDay
    /// The last day in time, or the day of the return where that is later, was so many days ago; at least 1.
    case overdue(days: Int)
    /// The unit's approver and leader are told, so many days after it.
    case escalation(days: Int)

    /// The stored and exchanged word, e.g. `reminder-3`.
    package var word: String {
        switch self {
        case .opening, .returned, .lastDay: kind.rawValue
        case .reminder(let days), .overdue(let days), .escalation(let days): "\(kind.rawValue)-\(days)"
        }
    }

    /// The step of a stored word; nil for any other text.
    package init?(word: String) {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        guard let kind = parts.first.flatMap({ UrgingKind(rawValue: String($0)) }), parts.count <= 2 else { return nil }
        let days = parts.count == 2 ? Int(parts[1]) : nil
        switch (kind, days) {
        case (.opening, nil) where parts.count == 1: self = .opening
        case (.returned, nil) where parts.count == 1: self = .returned
        case (.lastDay, nil) where parts.count == 1: self = .lastDay
        case (.reminder, let days?) where days > 0: self = .reminder(days: days)
        case (.overdue, let days?) where days > 0: self = .overdue(days: days)
        case (.escalation, let days?) where days > 0: self = .escalation(days: days)
        default: return nil
        }
    }

    /// What kind of step it is: what a person may do without.
    package var kind: UrgingKind {
        switch self {
        case .opening: .opening
        case .returned: .returned
        case .reminder: .reminder
        case .lastDay: .lastDay
        case .overdue: .overdue
        case .escalation: .escalation
        }
    }

    /// Days before or after; nil where the step has none.
    package var days: Int? {
        switch self {
        case .opening, .returned, .lastDay: nil
        case .reminder(let days), .overdue(let days), .escalation(let days): days
        }
    }
}
