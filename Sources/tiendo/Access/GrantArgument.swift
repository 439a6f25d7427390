import ArgumentParser
import Domain

/// A role on behalf of an organisation as typed: `contributor:cuc-vien-thong`.
struct GrantArgument: ExpressibleByArgument {
    /// The grant.
    let grant: Grant

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let role = Role(rawValue: String(parts[0])),
            let organisation = try? OrganisationCode(String(parts[1]))
        else { return nil }
        grant = Grant(role: role, organisation: organisation)
    }
}
