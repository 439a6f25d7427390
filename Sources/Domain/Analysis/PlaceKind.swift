/// How an edition of an international index orders countries; the raw value is the stored and exchanged word.
package enum PlaceKind: String, Sendable, CaseIterable {
    /// A place of its own for each country, 1 for the best.
    case rank
    /// A class that several countries share, 1 for the best.
    case tier
}
