/// The forms in which a forwarded edition is kept; the raw value is the stored and exchanged word.
package enum EditionFormat: String, Sendable, CaseIterable {
    /// The content itself: figures, narratives and the vintages cited. Its SHA-256 is the edition's.
    case json
    /// The figures as a table.
    case csv
    /// The workbook for people.
    case xlsx
}
