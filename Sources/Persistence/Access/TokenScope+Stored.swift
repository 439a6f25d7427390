import Domain

extension Set<TokenScope> {
    /// The words as a token's row holds them, in a fixed order.
    var stored: String { TokenScope.allCases.filter(contains).map(\.rawValue).joined(separator: " ") }

    /// Reads a token's row; a word nobody knows gives no right.
    init(stored text: String) { self = Set(text.split(separator: " ").compactMap { TokenScope(rawValue: String($0)) }) }
}
