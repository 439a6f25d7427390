package import Documents
package import Domain

extension EditionChange {
    /// The difference as commands and API exchange it.
    package var json: JSONValue {
        switch self {
        case .figure(let indicator, let name, _, let before, let after):
            .object([
                ("kind", "figure"), ("indicator", .string(indicator.text)), ("name", .string(name)),
                ("before", before?.json ?? .null), ("after", after?.json ?? .null),
            ])
        case .narrative(let organisation, let part, let before, let after):
            .object([
                ("kind", "narrative"), ("organisation", .string(organisation)), ("part", .string(part.rawValue)),
                ("before", .string(before)), ("after", .string(after)),
            ])
        }
    }
}
