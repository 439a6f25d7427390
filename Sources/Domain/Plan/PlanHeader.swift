/// What a plan is called, who owns and coordinates it and which years it spans.
package struct PlanHeader: Sendable, Equatable {
    /// The plan's code, unique on the server.
    package var code: PlanCode
    /// The plan's full name (kế hoạch).
    package var name: String
    /// The organisation that issued the plan.
    package var owner: OrganisationCode
    /// The organisation that collects, reviews and consolidates (đơn vị đầu mối).
    package var coordinator: OrganisationCode
    /// The organisation that receives the consolidated report (Viện Chiến lược); nil where the plan names none.
    package var recipient: OrganisationCode?
    /// The higher plan this one implements; nil at the top.
    package var parent: PlanCode?
    /// The first and the last year the plan runs and reports for, e.g. 2023...2025.
    package var years: ClosedRange<Int>
    /// Number of the decision that issued this edition; nil where not known.
    package var decisionNumber: String?
    /// Date of that decision; nil where not known.
    package var decisionDate: Day?
    /// The basis in force when the plan was issued and the basis in force now, as short texts; nil where not recorded.
    package var basisAtIssue: String?
    /// See `basisAtIssue`.
    package var basisNow: String?
    /// The sections of the decision by which units are followed and urged, as an official letter cites them, e.g. "mục III.1 và mục
    /// IV.1"; nil where the plan's data name none.
    package var urgingClauses: String?
    /// The section by which units report what they measure, e.g. "II.2.a"; nil where the plan's data name none.
    package var measuringClause: String?
    /// The section by which units supply figures of their own, e.g. "II.3"; nil where the plan's data name none.
    package var contributingClause: String?

    /// A plan's header; the initializer takes every fact so that none is forgotten, but for what few plans have.
    package init(
        code: PlanCode,
        name: String,
        owner: OrganisationCode,
        coordinator: OrganisationCode,
        recipient: OrganisationCode?,
        parent: PlanCode?,
        years: ClosedRange<Int>,
        decisionNumber: String?,
        decisionDate: Day?,
        basisAtIssue: String?,
        basisNow: String?,
        urgingClauses: String? = nil,
        measuringClause: String? = nil,
        contributingClause: String? = nil
    ) {
        self.code = code
        self.name = name
        self.owner = owner
        self.coordinator = coordinator
        self.recipient = recipient
        self.parent = parent
        self.years = years
        self.decisionNumber = decisionNumber
        self.decisionDate = decisionDate
        self.basisAtIssue = basisAtIssue
        self.basisNow = basisNow
        self.urgingClauses = urgingClauses
        self.measuringClause = measuringClause
        self.contributingClause = contributingClause
    }

    /// The section an obligation of a kind rests on; nil where the plan's data name none.
    package func clause(of kind: ObligationKind) -> String? {
        switch kind {
        case .measuring: measuringClause
        case .contributing: contributingClause
        }
    }
}
