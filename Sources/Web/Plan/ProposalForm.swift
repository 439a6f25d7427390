import Domain

/// A proposal on its form as typed; a link may fill in what it is about.
struct ProposalForm: Sendable, Equatable {
    /// The indicator's code; empty where it is about none.
    var indicator: String
    /// The task's code; empty where it is about none.
    var task: String
    /// The word of the kind.
    var kind: String
    /// What is to be added: `indicator` or `task`.
    var part: String
    /// The target, e.g. `target 2025`.
    var target: String
    /// What is proposed.
    var proposed: String
    /// Why.
    var reason: String
    /// The unit's code.
    var organisation: String

    /// The fields of the form.
    init(_ fields: Form) {
        indicator = fields.text("chi-tieu")
        task = fields.text("nhiem-vu")
        kind = fields.text("loai")
        part = fields.text("muc")
        target = fields.text("muc-tieu")
        proposed = fields.text("de-xuat")
        reason = fields.text("ly-do")
        organisation = fields.text("don-vi")
    }

    /// True where it is about a row of the plan.
    var isAboutRow: Bool { !indicator.isEmpty || !task.isEmpty }

    /// The code of the row; empty for something new.
    var code: String { indicator.isEmpty ? task : indicator }

    /// The sort of row.
    var rowPart: ProposalPart {
        guard isAboutRow else { return part == "task" ? .task : .indicator }
        return indicator.isEmpty ? .task : .indicator
    }

    /// The proposal as the Domain reads it; `InvalidInput` where no kind is chosen.
    var typed: TypedProposal {
        get throws(InvalidInput) {
            let kind = isAboutRow ? ProposalKind(addressWord: self.kind) : .add
            guard let kind else { throw InvalidInput(field: "kind", "proposal.does_not_suit") }
            return TypedProposal(
                kind,
                rowPart,
                code: code,
                target: target,
                proposed: proposed,
                reason: reason
            )
        }
    }
}
