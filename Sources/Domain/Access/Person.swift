/// Somebody who has an account, with what they may do.
package struct Person: Sendable, Hashable {
    /// The account's number.
    package let account: Int64
    /// The name used to sign in and written in the audit log, e.g. `vu.thi.lan`.
    package let name: String
    /// The name shown to people, e.g. `Vũ Thị Lan`.
    package let displayName: String
    /// Every role with the organisation it is bound to, in a fixed order.
    package let grants: [Grant]

    /// A person as the database knows them.
    package init(account: Int64, name: String, displayName: String, grants: [Grant]) {
        self.account = account
        self.name = name
        self.displayName = displayName
        self.grants = grants
    }

    /// True where the person holds the role on behalf of that organisation.
    package func has(_ role: Role, for organisation: OrganisationCode) -> Bool {
        grants.contains { $0.role == role && $0.organisation == organisation }
    }

    /// True where the person holds the role on behalf of any organisation.
    package func has(_ role: Role) -> Bool { grants.contains { $0.role == role } }

    /// The organisations the person holds the role for, in the order of the grants.
    package func organisations(as role: Role) -> [OrganisationCode] {
        grants.filter { $0.role == role }.compactMap(\.organisation)
    }
}
