/// Who answers for an organisation's obligations after a reorganisation.
package struct Succession: Sendable {
    private let organisations: [OrganisationCode: Organisation]

    /// The successions recorded among these organisations.
    package init(_ organisations: [Organisation]) {
        self.organisations = Dictionary(organisations.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The organisation itself while it exists, else the successor that exists on the day; nil where nobody does, where the
    /// organisation does not exist yet and where successors run in a circle.
    package func holder(of code: OrganisationCode, on day: Day) -> OrganisationCode? {
        var seen: Set<OrganisationCode> = []
        var next: OrganisationCode? = code
        while let current = next, seen.insert(current).inserted, let organisation = organisations[current] {
            if organisation.exists(on: day) { return current }
            guard let end = organisation.validTo, end < day else { return nil }
            next = organisation.successor
        }
        return nil
    }

    /// The organisations from one on whose successors run in a circle, the first of the circle last again; nil where they do not.
    package func circle(from code: OrganisationCode) -> [OrganisationCode]? {
        var chain: [OrganisationCode] = []
        var next: OrganisationCode? = code
        while let current = next, let organisation = organisations[current] {
            if let start = chain.firstIndex(of: current) { return Array(chain[start...]) + [current] }
            chain.append(current)
            next = organisation.successor
        }
        return nil
    }
}
