import ArgumentParser
import UseCases

/// The forms a letter is written in.
enum LetterFormat: String, ExpressibleByArgument, CaseIterable {
    case docx, pdf

    /// The same form.
    var format: DocumentFormat {
        switch self {
        case .docx: .docx
        case .pdf: .pdf
        }
    }
}
