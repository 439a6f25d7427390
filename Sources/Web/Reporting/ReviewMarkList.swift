import Domain
import HTML
import UseCases

/// The coordinator's marks as a list; on the unit's form each links to its field.
struct ReviewMarkList: Component {
    private let marks: [ReviewMark]
    private let linksToFields: Bool
    private let words: PageWords

    /// Marks in the order of the form.
    init(_ marks: [ReviewMark], linksToFields: Bool, _ words: PageWords) {
        self.marks = marks
        self.linksToFields = linksToFields
        self.words = words
    }

    var markup: Markup {
        guard !marks.isEmpty else { return .empty }
        return ul(.class("marks")) {
            for mark in marks {
                li {
                    let name = ReportFieldWords(words).name(mark.field)
                    if linksToFields {
                        a(.href("#" + FormField.id(of: mark.field.name))) { name }
                    } else {
                        strong { name }
                    }
                    ": " + mark.comment
                }
            }
        }
    }
}
