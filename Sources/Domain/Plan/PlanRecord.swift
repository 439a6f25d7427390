/// A row of an edition as named texts: what two editions are compared by and what their fingerprint covers.
package struct PlanRecord: Sendable, Equatable {
    /// What the row is: `plan`, `group`, `indicator`, `target`, `task`, `organisation`, `alias`, `period`, `document`,
    /// `international`.
    package let part: String
    /// Its key within the part, e.g. `1.7.2` or `1.7.2 plan 2023`.
    package let key: String
    /// The row's facts in a fixed order; a missing one is empty.
    package let fields: [(name: String, text: String)]

    package static func == (left: PlanRecord, right: PlanRecord) -> Bool {
        left.part == right.part && left.key == right.key
            && left.fields.elementsEqual(right.fields) { $0.name == $1.name && $0.text == $1.text }
    }
}
