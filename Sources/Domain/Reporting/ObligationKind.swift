/// Why an organisation supplies a figure; the raw value is the stored word.
package enum ObligationKind: String, Sendable, CaseIterable {
    /// It measures and reports the national figure (II.2.a).
    case measuring
    /// It contributes its own figure (II.3).
    case contributing
}
