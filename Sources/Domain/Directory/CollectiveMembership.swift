/// Who belongs to a collective ("Các bộ, ngành, địa phương") on a day.
package enum CollectiveMembership {
    /// The members of a collective that exist on a day, in the order given; nil where its rule is not known.
    ///
    /// Ministries, ministry-level agencies and provinces by kind; "đơn vị thuộc Bộ" are the units whose parent is the
    /// collective's own. A period asks with its last day, so 63 provinces answer until 30/06/2025 and 34 after.
    package static func members(
        of collective: Organisation,
        on day: Day,
        among organisations: [Organisation]
    ) -> [OrganisationCode]? {
        if let kinds = kinds[collective.code.text] {
            return organisations.filter { kinds.contains($0.kind) && $0.exists(on: day) }.map(\.code)
        }
        if collective.kind == .collective, let parent = collective.parent {
            return organisations.filter { $0.kind == .ministryUnit && $0.parent == parent && $0.exists(on: day) }
                .map(\.code)
        }
        return nil
    }

    /// Government agencies (cơ quan thuộc Chính phủ) and specialised units are not on the list of organisations, so sets that
    /// hold them have no rule.
    private static let kinds: [String: Set<OrganisationKind>] = [
        "cac-bo-nganh-dia-phuong": [.ministry, .ministryLevelAgency, .province],
        "cac-bo-nganh": [.ministry, .ministryLevelAgency],
        "cac-dia-phuong": [.province],
        "ubnd-cap-tinh": [.province],
    ]
}
