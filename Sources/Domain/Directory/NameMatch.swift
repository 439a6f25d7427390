/// How a printed name was matched to what it names; the raw value is the stored word.
package enum NameMatch: String, Sendable, CaseIterable {
    /// Letter by letter.
    case exact
    /// Through a recorded alias.
    case alias
    /// After folding case, spaces, dashes, final punctuation and Unicode form.
    case normalised
    /// Only similar; the lint reports it with the candidate.
    case near
    /// Nothing matches; the text is a reference or an unknown name.
    case unmatched
}
