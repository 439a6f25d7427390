extension PlanProposal {
    /// True where the difference of two editions does what was proposed: the row and fact it names changed to the text it
    /// proposes.
    package func isCarriedOut(by changes: [PlanChange]) -> Bool { changes.contains(where: isDone(by:)) }

    private func isDone(by change: PlanChange) -> Bool {
        switch kind {
        case .remedy: return false
        case .add:
            return change.kind == .added && change.part == part.rawValue && isProposed(change.new)
        case .drop:
            return change.kind == .removed && change.part == part.rawValue && change.key == key
        case .redate:
            return change.kind == .changed && change.part == part.rawValue && change.key == key
                && change.field == "schedule" && isProposed(change.new)
        case .reassign:
            let field = part == .task ? "lead" : "measuring"
            let named = "[\(proposed)]"
            return change.kind == .changed && change.part == part.rawValue && change.key == key
                && change.field == field && change.new?.contains(named) == true && change.old?.contains(named) != true
        case .raise, .lower:
            guard change.kind == .changed, change.part == "target", change.key == key else { return false }
            let number = proposed.filter { $0.isNumber || $0 == "," || $0 == "." }.replacing(",", with: ".")
            let isValue = change.field == "value" && ExactDecimal(canonical: number)?.canonical == change.new
            return isValue || (change.field == "text" && isProposed(change.new))
        }
    }

    private func isProposed(_ text: String?) -> Bool {
        text.map { ProposalText($0) == ProposalText(proposed) } ?? false
    }
}
