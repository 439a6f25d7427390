import Domain
import UseCases

/// Says on the command line why something was refused: one line a fault.
struct FailureText {
    /// The language of the person at the command line.
    let language: Language

    /// The lines for standard error, never empty.
    func lines(_ error: any Error) -> [String] {
        switch error {
        case let invalid as InvalidInput:
            invalid.problems.map { "\($0.field): \(language.text($0.message))" }
        case let refusal as Refusal:
            [language.text(refusal.message)]
        default:
            [language.text(Message("command.fault", ["detail": "\(error)"]))]
        }
    }
}
