package import Domain

/// The words a Phụ lục 01 file says statuses and kinds of figures with, in every language the form is made in.
package struct FilledFormWords: Sendable {
    /// Statuses by their folded words.
    let statuses: [String: ObservationStatus]
    /// Kinds by their folded words.
    let kinds: [String: ObligationKind]

    /// The words; case, blanks and Unicode form do not count.
    package init(statuses: [String: ObservationStatus], kinds: [String: ObligationKind]) {
        self.statuses = Self.folded(statuses)
        self.kinds = Self.folded(kinds)
    }

    private static func folded<Value>(_ words: [String: Value]) -> [String: Value] {
        Dictionary(words.map { (TextFolding.fold($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}
