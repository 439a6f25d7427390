import ArgumentParser
import Domain

/// A role as typed: `contributor:cuc-vien-thong` on behalf of an organisation, `administrator` for the whole server.
struct GrantArgument: ExpressibleByArgument {
    /// The grant.
    let grant: Grant

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, let role = Role(rawValue: String(parts[0])) else { return nil }
        do {
            let organisation = parts.count == 2 ? try OrganisationCode(String(parts[1])) : nil
            grant = try Grant(role: role, organisation: organisation).checked()
        } catch {
            return nil
        }
    }
}
