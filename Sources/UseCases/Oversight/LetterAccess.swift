import Domain
import Persistence

/// Who reads and who makes the official letters of a plan.
enum LetterAccess {
    /// The plan; refuses who does not read every report of it.
    static func plan(_ code: PlanCode, readBy actor: ReportingActor, connection: any Connection) throws -> StoredPlan {
        let plan = try find(code, connection)
        guard actor.readsAll(coordinator: plan.coordinator) else {
            throw Refusal.forbidden(Message("round.coordinator_only"))
        }
        return plan
    }

    /// The plan; refuses who does not coordinate it.
    static func plan(_ code: PlanCode, runBy actor: ReportingActor, connection: any Connection) throws -> StoredPlan {
        let plan = try find(code, connection)
        guard actor.coordinates(plan.coordinator) else {
            throw Refusal.forbidden(Message("round.coordinator_only"))
        }
        return plan
    }

    private static func find(_ code: PlanCode, _ connection: any Connection) throws -> StoredPlan {
        guard let plan = try PlanStore(connection: connection).find(code) else {
            throw Refusal.notFound(Message("plan.unknown", ["code": code.text]))
        }
        return plan
    }
}
