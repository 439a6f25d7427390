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
        let units = organisations.map { (value: $0.code.text, text: $0.name) }
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
                error: faults["organisation"]
            ).markup,
        ])
    }

    /// Reads the two fields; throws `InvalidInput` with field `role` or `organisation`.
    static func grant(_ role: String, _ organisation: String) throws(InvalidInput) -> Grant {
        guard let role = Role(rawValue: role) else {
            throw InvalidInput(field: "role", "access.unknown_role", ["read": role])
        }
        return Grant(role: role, organisation: try OrganisationCode(organisation))
    }
}
