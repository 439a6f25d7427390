/// A lead organisation with how many occurrences a picture shows under it.
package struct ScheduleLead: Sendable, Hashable {
    /// The organisation; nil where the printed text names none, or there is no lead.
    package let code: String?
    /// What it is called, or the text as printed; nil where there is no lead.
    package let name: String?
    /// How many occurrences.
    package let count: Int
}
