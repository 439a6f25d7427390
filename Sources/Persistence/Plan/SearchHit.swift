/// Something a search found.
package struct SearchHit: Sendable, Hashable {
    /// What was found.
    package enum Kind: String, Sendable, CaseIterable {
        /// An indicator.
        case indicator
        /// A task, of the plan or assigned outside it.
        case task
        /// An organisation.
        case organisation
        /// A round's consolidated report, a frozen edition of it, or a unit's report.
        case report
        /// A legal document the plan rests on or cites.
        case document
    }

    /// What it is.
    package let kind: Kind
    /// Its code; of a report the round's.
    package let code: String
    /// Its name.
    package let name: String
    /// The number of a frozen edition; nil for all else.
    package let edition: Int?
    /// The unit whose report it is; nil for all else.
    package let unit: String?

    /// A hit.
    package init(kind: Kind, code: String, name: String, edition: Int? = nil, unit: String? = nil) {
        self.kind = kind
        self.code = code
        self.name = name
        self.edition = edition
        self.unit = unit
    }
}
