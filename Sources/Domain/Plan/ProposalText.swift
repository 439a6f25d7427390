/// A text of a plan as two spellings of it are compared: without marks, blanks, kinds of dash and final points.
struct ProposalText: Equatable {
    private let folded: String

    /// The text to be compared.
    init(_ text: String) {
        let dashes: Set<Character> = ["–", "—", "−"]
        let plain = TextFolding.fold(text).map { dashes.contains($0) ? "-" : $0 }.filter { $0 != " " }
        folded = String(plain.reversed().drop { $0 == "." || $0 == ";" }.reversed())
    }
}
