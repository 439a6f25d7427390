package import Domain

/// The proposals to change a plan, over one connection.
package struct ProposalStore {
    private let connection: any Connection
    private let planID: Int64

    /// The proposals of a plan as a transaction sees them.
    package init(connection: any Connection, planID: Int64) {
        self.connection = connection
        self.planID = planID
    }

    /// The proposal of that number; nil where there is none.
    package func find(_ number: Int) throws -> StoredProposal? {
        try proposals("WHERE proposal.plan_id = \(planID) AND proposal.number = \(number)").first
    }

    /// A part of the proposals that pass, the newest first.
    package func list(_ filter: ProposalFilter, window: ListWindow) throws -> [StoredProposal] {
        try proposals(
            """
            WHERE \(part: filter.condition(planID: planID)) ORDER BY proposal.number DESC \(part: window.clause)
            """
        )
    }

    /// How many proposals pass.
    package func count(_ filter: ProposalFilter) throws -> Int {
        try connection.query(
            "SELECT count(*) FROM plan_proposal proposal WHERE \(part: filter.condition(planID: planID))"
        )[0].int(0)
    }

    /// The accepted proposals that no edition carries out yet, the oldest first; remedies are not among them.
    package func acceptedForNextEdition() throws -> [StoredProposal] {
        try proposals(
            """
            WHERE proposal.plan_id = \(planID) AND proposal.state = 'accepted' AND proposal.kind <> 'remedy'
            ORDER BY proposal.number
            """
        )
    }

    /// The proposals about an indicator with its targets, or about a task, that wait or are accepted, the newest first.
    ///
    /// - Parameter readable: only of these units; nil: of all.
    package func open(about part: ProposalPart, _ code: String, readable: [OrganisationCode]?) throws
        -> [StoredProposal]
    {
        let own: SQL = readable.map { "AND proposal.organisation_code IN \(list: $0)" } ?? ""
        // Keys of an indicator's targets begin with its code and a space; `!` is the next sign after the space.
        return try proposals(
            """
            WHERE proposal.plan_id = \(planID) AND proposal.part = \(part.rawValue)
            AND (proposal.row_key = \(code)
                OR (proposal.row_key >= \(code + " ") AND proposal.row_key < \(code + "!")))
            AND proposal.state IN ('waiting', 'accepted') \(part: own) ORDER BY proposal.number DESC
            """
        )
    }

    /// The number of the waiting proposal by which the unit proposes the same about the same row; nil for none.
    package func waiting(like proposal: PlanProposal, of organisation: OrganisationCode) throws -> Int? {
        try connection.query(
            """
            SELECT number FROM plan_proposal
            WHERE plan_id = \(planID) AND part = \(proposal.part.rawValue) AND row_key = \(proposal.key)
            AND kind = \(proposal.kind.rawValue) AND name = \(proposal.name)
            AND organisation_code = \(organisation) AND state = 'waiting' ORDER BY number LIMIT 1
            """
        ).first?.int(0)
    }

    /// Stores a new proposal and gives its number.
    package func insert(
        _ proposal: PlanProposal,
        of organisation: OrganisationCode,
        by author: String,
        at instant: Instant,
        isIllustrative: Bool
    ) throws -> Int {
        let last = try connection.query(
            "SELECT CAST(coalesce(max(number), 0) AS bigint) FROM plan_proposal WHERE plan_id = \(planID)"
        )
        let number = try last[0].int(0) + 1
        try connection.execute(
            """
            INSERT INTO plan_proposal (plan_id, number, kind, part, row_key, name, old_text, proposed_text, reason,
                organisation_code, author, submitted_at, illustrative, state)
            VALUES (\(planID), \(number), \(proposal.kind.rawValue), \(proposal.part.rawValue), \(proposal.key),
                \(proposal.name), \(proposal.old), \(proposal.proposed), \(proposal.reason), \(organisation),
                \(author), \(instant), \(isIllustrative), 'waiting')
            """
        )
        return number
    }

    /// Records the answer to a waiting proposal.
    package func answer(_ number: Int, _ answer: ProposalAnswer) throws {
        let state: ProposalState = answer.isAccepted ? .accepted : .declined
        try connection.execute(
            """
            UPDATE plan_proposal SET state = \(state.rawValue), answer = \(answer.reason),
                answered_by = \(answer.author), answered_at = \(answer.answeredAt)
            WHERE plan_id = \(planID) AND number = \(number) AND state = 'waiting'
            """
        )
    }

    /// Links an accepted proposal to the edition that carries it out.
    package func carryOut(_ number: Int, editionID: Int64) throws {
        try connection.execute(
            """
            UPDATE plan_proposal SET state = 'carried_out', edition_id = \(editionID)
            WHERE plan_id = \(planID) AND number = \(number) AND state = 'accepted'
            """
        )
    }

    private func proposals(_ rest: SQL) throws -> [StoredProposal] {
        try connection.query(
            """
            SELECT proposal.number, proposal.kind, proposal.part, proposal.row_key, proposal.name, proposal.old_text,
                proposal.proposed_text, proposal.reason, proposal.organisation_code, organisation.name,
                proposal.author, proposal.submitted_at, proposal.illustrative, proposal.state, proposal.answer,
                proposal.answered_by, proposal.answered_at, edition.number
            FROM plan_proposal proposal JOIN organisation ON organisation.code = proposal.organisation_code
            LEFT JOIN edition ON edition.id = proposal.edition_id \(part: rest)
            """
        ).map(Self.proposal)
    }

    private static func proposal(_ row: Row) throws -> StoredProposal {
        let state: ProposalState = try row.word(13)
        let answer = try row.optionalText(14).map { reason in
            ProposalAnswer(
                isAccepted: state != .declined,
                reason: reason,
                author: try row.text(15),
                answeredAt: try row.instant(16)
            )
        }
        return StoredProposal(
            number: try row.int(0),
            proposal: PlanProposal(
                kind: try row.word(1),
                part: try row.word(2),
                key: try row.text(3),
                name: try row.text(4),
                old: try row.text(5),
                proposed: try row.text(6),
                reason: try row.text(7)
            ),
            organisation: try OrganisationCode(row.text(8)),
            organisationName: try row.text(9),
            author: try row.text(10),
            submittedAt: try row.instant(11),
            isIllustrative: try row.boolean(12),
            state: state,
            answer: answer,
            edition: try row.optionalInteger(17).map(Int.init)
        )
    }
}
