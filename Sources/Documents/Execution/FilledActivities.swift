package import Domain

/// What a filled file of a lead's part says: every cell as it would have been typed online, and everything wrong with the file.
package struct FilledActivities: Sendable {
    /// The version and revision it was pre-filled from.
    package let version: Int
    /// See `version`.
    package let revision: Int
    /// The rows in the order of the file; blank ones are left out.
    package let rows: [TypedActivity]
    /// Where each field stands, by its name in the online form.
    package let places: [String: CellPlace]
    /// What keeps the file from being taken.
    package let faults: FaultList<FormFault>
    /// What should be looked at: cells that hold formulas.
    package let warnings: [FormFault]
}
