/// What somebody typed to declare a task done, exactly as typed, without the file.
package struct CompletionClaim: Sendable, Hashable {
    /// The number of the document that proves it, e.g. `1234/QĐ-BTTTT`.
    package var documentNumber: String
    /// The day of that document, `YYYY-MM-DD` or `dd/MM/yyyy`.
    package var documentDay: String
    /// The day it was completed; empty for the document's day.
    package var completedOn: String
    /// An https address where the document is read; empty where a file is sent.
    package var link: String
    /// A word to who confirms; empty for none.
    package var note: String

    /// A claim as typed.
    package init(
        documentNumber: String = "",
        documentDay: String = "",
        completedOn: String = "",
        link: String = "",
        note: String = ""
    ) {
        self.documentNumber = documentNumber
        self.documentDay = documentDay
        self.completedOn = completedOn
        self.link = link
        self.note = note
    }
}
