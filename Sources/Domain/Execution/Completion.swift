/// Evidence that a task was done (minh chứng): a document by number and day, and when the task was completed.
package struct Completion: Sendable, Hashable {
    /// The number of the document.
    package let documentNumber: String
    /// The day of the document.
    package let documentDay: Day
    /// The day the task was completed: the document's, or a later one that was declared. Never an earlier one, for a document
    /// proves nothing before its day.
    package let completedOn: Day
    /// An https address where the document is read; nil where there is a file.
    package let link: String?
    /// A word to who confirms; empty for none.
    package let note: String

    /// Evidence as it was stored.
    package init(documentNumber: String, documentDay: Day, completedOn: Day, link: String?, note: String) {
        self.documentNumber = documentNumber
        self.documentDay = documentDay
        self.completedOn = completedOn
        self.link = link
        self.note = note
    }

    /// True where the task was completed after its due day; one without a due day is never late.
    package func isLate(due: Day?) -> Bool { due.map { $0 < completedOn } ?? false }
}
