import Domain
import HTML

/// The two fields that name a role and the organisation it is for.
enum GrantFields {
    /// The fields with what was chosen before.
    static func markup(
        _ context: PersonContext,
        _ typed: Form,
        _ organisations: [Organisation],
        _ faults: FormFaults
    ) -> Markup {
        let roles = Role.allCases.map { (value: $0.rawValue, text: context.text("role.\($0.rawValue)")) }
        let units =
            [(value: "", text: context.text("access.whole_server"))]
            + organisations.map { (value: $0.code.text, text: $0.name) }
        return .sequence([
            FormField(
                context.text("access.role"),
                name: "role",
                .choice(roles, selected: typed["role"] ?? "contributor"),
                error: faults["role"]
            ).markup,
            FormField(
                context.text("access.organisation"),
                name: "organisation",
                .choice(units, selected: typed["organisation"]),
                hint: context.text("access.organisation_hint"),
                error: faults["organisation"]
            ).markup,
        ])
    }

    /// Who a grant is for: the organisation's name, its code where the name is not known, or the whole server.
    static func scope(_ grant: Grant, _ names: [OrganisationCode: String], _ context: PersonContext) -> String {
        guard let code = grant.organisation else { return context.text("access.whole_server") }
        return names[code] ?? code.text
    }

    /// Reads the two fields, an empty organisation being the whole server; throws `InvalidInput` with field `role` or `organisation`.
    static func grant(_ role: String, _ organisation: String) throws(InvalidInput) -> Grant {
        guard let role = Role(rawValue: role) else {
            throw InvalidInput(field: "role", "access.unknown_role", ["read": role])
        }
        let code = organisation.isEmpty ? nil : try OrganisationCode(organisation)
        return try Grant(role: role, organisation: code).checked()
    }
}
