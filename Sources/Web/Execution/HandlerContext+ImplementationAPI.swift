import Documents
import Domain
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    /// A task's implementation plan as JSON.
    func implementationJSON(_ address: ImplementationAddress, version: Int? = nil) async throws -> Response {
        json(try await ReadImplementation(runtime: runtime)(address, version: version, by: reportingActor).json)
    }

    /// How the tasks stand with their implementation plans, one page of them.
    func filingsJSON(of plan: PlanCode) async throws -> Response {
        let word = query["standing"].flatMap { $0.isEmpty ? nil : $0 }
        let standing = word.flatMap(TaskFiling.Standing.init)
        if let word, standing == nil {
            throw InvalidInput(field: "standing", "implementation.unknown_standing", ["read": word])
        }
        let lead = try query["lead"].flatMap { $0.isEmpty ? nil : try OrganisationCode($0) }
        let paging = try Paging(query: query)
        let list = try await ReadFilings(runtime: runtime)(
            plan,
            standing: standing,
            lead: lead,
            window: paging.window,
            by: reportingActor
        )
        return self.list(list.rows.map(\.json), total: list.total, paging)
    }

    /// The version as somebody saw it; nil where nothing was said, `InvalidInput` for a word that names none.
    func seen(_ word: String?) throws(InvalidInput) -> SeenVersion? {
        guard let word else { return nil }
        guard let version = SeenVersion(word) else {
            throw InvalidInput(field: "seen", "implementation.unknown_seen", ["read": word])
        }
        return version
    }

    /// Carries out a decision about the version that waits, and answers with the plan.
    ///
    /// - Parameters:
    ///   - seen: the version as it was seen; nil: whichever waits.
    ///   - decision: the decision where it is the approver's of the first-named lead, or the coordinator's.
    func decide(
        _ address: ImplementationAddress,
        seen: String?,
        _ decision: (_ isOfUnit: Bool) -> ImplementationDecision
    ) async throws -> Response {
        let version = try self.seen(seen)
        let sheet = try await ReadImplementation(runtime: runtime)(address, by: reportingActor)
        let isOfUnit = sheet.version?.state == .awaitingApproval
        try await DecideImplementation(runtime: runtime)(
            address,
            decision(isOfUnit),
            seen: version,
            by: reportingActor
        )
        return try await implementationJSON(address)
    }
}
