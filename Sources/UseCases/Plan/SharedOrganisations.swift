import Domain
import Persistence

/// Keeps one plan from redefining an organisation that others rely on: organisations are shared by all plans of a server.
struct SharedOrganisations {
    let connection: any Connection

    /// Throws `InvalidInput` with a problem for every fact in which an organisation of the package differs from the server's,
    /// unless the package is a new edition of a plan that defines the organisation itself.
    func check(_ content: PlanContent) throws {
        let store = OrganisationStore(connection: connection)
        let known = try store.find(content.organisations.map(\.code))
        let byCode = Dictionary(known.map { ($0.code, $0) }) { first, _ in first }
        var problems: [InputProblem] = []
        for organisation in content.organisations {
            guard let stored = byCode[organisation.code], stored != organisation,
                try !store.plans(defining: organisation.code).contains(content.header.code)
            else { continue }
            for (fact, old) in zip(organisation.facts, stored.facts) where fact.text != old.text {
                let values = ["field": fact.name, "read": fact.text, "expected": old.text]
                problems.append(
                    InputProblem(
                        field: "organisations \(organisation.code)",
                        message: Message("plan.fault.organisation_differs", values)
                    )
                )
            }
        }
        if !problems.isEmpty { throw InvalidInput(problems) }
    }
}
