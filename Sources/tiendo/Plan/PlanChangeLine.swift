import Domain

/// A difference between two editions as a line for a terminal.
enum PlanChangeLine {
    /// The line: what is added, removed or changed, from what to what.
    static func message(_ change: PlanChange) -> Message {
        let values = [
            "part": change.part, "key": change.key, "field": change.field ?? "", "old": change.old ?? "",
            "new": change.new ?? "",
        ]
        switch change.kind {
        case .added: return Message("command.plan_change_added", values)
        case .removed: return Message("command.plan_change_removed", values)
        case .changed: return Message("command.plan_change_changed", values)
        }
    }
}
