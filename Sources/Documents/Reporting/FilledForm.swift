package import Domain

/// What a filled Phụ lục 01 file says: every input cell as it would have been typed online, and everything wrong with the file.
package struct FilledForm: Sendable {
    /// The edition of the plan the form was made of.
    package let edition: Int
    /// The revision of the report it was pre-filled from.
    package let revision: Int
    /// Part I, in the order of the file; an indicator once.
    package let figures: [TypedFigure]
    /// Parts II to IV.
    package let narratives: Narratives
    /// Where each field stands, by its name in the online form.
    package let places: [String: CellPlace]
    /// What keeps the file from being taken.
    package let faults: FaultList<FormFault>
    /// What the unit should look at: formulas, figures that were perhaps meant otherwise.
    package let warnings: [FormFault]
}
