import Domain
import UseCases

/// The words in which tasks outside the plan are shown.
struct DirectiveWords {
    private let words: PageWords

    /// In the words of a page.
    init(_ words: PageWords) {
        self.words = words
    }

    /// The document that assigns a task, with its day and place.
    func document(_ directive: Directive) -> String {
        let text = words.text(
            "plan.document_dated",
            ["number": directive.documentNumber, "date": words.format.day(directive.documentDay)]
        )
        return directive.clause.isEmpty ? text : text + ", " + directive.clause
    }
}
