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
        let list = try await ReadFilings(runtime: runtime)(plan, standing: standing, lead: lead, by: reportingActor)
        return try self.list(list.rows, \.json)
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
        let version = seen.flatMap { SeenVersion($0) }
        if let seen, version == nil {
            throw InvalidInput(field: "seen", "implementation.unknown_seen", ["read": seen])
        }
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
