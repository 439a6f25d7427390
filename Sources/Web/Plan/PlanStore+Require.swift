import Domain
import Persistence

extension PlanStore {
    /// The plan of that code; `Refusal.notFound` where the server has none.
    func require(_ code: PlanCode) throws -> StoredPlan {
        guard let plan = try find(code) else {
            throw Refusal.notFound(Message("plan.unknown", ["code": code.text]))
        }
        return plan
    }
}
