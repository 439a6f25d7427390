import Domain

/// The group of indicators an address asks for.
enum ChosenGroup {
    /// The groups to show: the one of the code, or all where it is nil.
    ///
    /// - Parameter field: the name the address gives the code, for the fault.
    /// - Throws: `InvalidInput` on that field where the edition has no such group.
    static func shown(
        _ code: String?,
        of groups: [IndicatorGroup],
        field: String
    ) throws(InvalidInput) -> [IndicatorGroup] {
        guard let code else { return groups }
        guard let group = groups.first(where: { $0.code == code }) else {
            let known = groups.map(\.code).joined(separator: ", ")
            throw InvalidInput(field: field, "list.unknown_word", ["read": code, "known": known])
        }
        return [group]
    }
}
