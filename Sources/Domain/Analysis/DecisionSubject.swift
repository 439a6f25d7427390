/// What the leadership is asked to decide.
package enum DecisionSubject: Sendable, Hashable {
    /// A remedy for an indicator that is far behind or heading for a miss, by its code.
    case remedy(String)
    /// A higher target for an indicator far ahead, by its code.
    case raise(String)
    /// To urge an organisation whose tasks are overdue, by its code.
    case overdue(String)
    /// To have an organisation supply the figures it measures and has not supplied, by its code.
    case silence(String)
}
