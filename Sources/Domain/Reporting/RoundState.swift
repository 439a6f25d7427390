/// Where a reporting round stands; the raw value is the stored and exchanged word.
package enum RoundState: String, Sendable, CaseIterable {
    /// Not begun; no obligation exists yet.
    case scheduled
    /// Units supply.
    case open
    /// The deadline work is done; late reports still enter, marked late.
    case closed
    /// Nothing enters any more.
    case locked
    /// An edition was handed to the institute (II.2.b); nothing enters, corrections make another edition.
    case forwarded
}
