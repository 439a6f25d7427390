import Domain
import Persistence

/// Which bodies stand in the head of a plan's letters on a day: the coordinator and the organisation above it, each the
/// successor of the one the plan names where that has ended.
struct LetterSender: Sendable {
    /// The body that issues the letter.
    let issuer: String
    /// The code of the body that issues the letter.
    let code: OrganisationCode
    /// The body printed above it; nil for none.
    let superior: String?
    /// The coordinator's name: where answers go.
    let coordinator: String

    /// The bodies by the plan's current edition and the letter's setting.
    init(_ plan: StoredPlan, _ organisations: [Organisation], _ setting: LetterSetting, on day: Day) {
        let succession = Succession(organisations)
        let known = Dictionary(organisations.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        func holder(_ code: OrganisationCode?) -> Organisation? {
            code.flatMap { succession.holder(of: $0, on: day) }.flatMap { known[$0] }
        }
        let coordinator = holder(plan.coordinator) ?? known[plan.coordinator]
        let above = holder(coordinator?.parent)
        self.coordinator = coordinator?.name ?? plan.coordinator.text
        if setting.issuer == .superior, let above {
            issuer = above.name
            code = above.code
            superior = nil
        } else {
            issuer = self.coordinator
            code = coordinator?.code ?? plan.coordinator
            superior = above?.name
        }
    }
}
