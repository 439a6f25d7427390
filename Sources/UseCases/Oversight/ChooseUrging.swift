package import Domain
import Persistence

/// Stores how somebody wants to be urged.
package struct ChooseUrging: Sendable {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the person's own choice.
    package func callAsFunction(_ preference: UrgingPreference, of person: Person) async throws {
        try await runtime.change(by: person.name) { connection, _ in
            try UrgingSettingStore(connection: connection).save(preference, account: person.account)
            let muted = preference.muted.map(\.rawValue).sorted().joined(separator: " ")
            let detail = ["hour": "\(preference.hour)", "language": preference.language, "muted": muted]
            return ((), AuditFact(action: "urging.chosen", subject: "account/\(person.name)", detail: detail))
        }
    }
}
