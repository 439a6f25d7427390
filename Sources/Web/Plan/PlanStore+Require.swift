import Domain
import Persistence

extension PlanStore {
    /// The plan of that code; `Refusal.notFound` where the server has none.
    ///
    /// - Parameter instant: with the edition that was the newest then; nil: the current.
    func require(_ code: PlanCode, asOf instant: Instant? = nil) throws -> StoredPlan {
        guard let plan = try find(code, asOf: instant) else {
            throw Refusal.notFound(Message("plan.unknown", ["code": code.text]))
        }
        return plan
    }
}
