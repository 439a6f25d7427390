/// One matter of a letter.
package struct LetterItem: Sendable {
    /// What it is about.
    package let title: String
    /// What is said about it, a sentence each.
    package let lines: [String]
    /// Where to go on: what the link says, and its address.
    package let link: (text: String, address: String)

    /// A matter.
    package init(title: String, lines: [String], link: (text: String, address: String)) {
        self.title = title
        self.lines = lines
        self.link = link
    }
}
