import ArgumentParser
import UseCases

/// The languages a command speaks.
enum CommandLanguage: String, ExpressibleByArgument, CaseIterable {
    /// Vietnamese, the first language.
    case vi
    /// English.
    case en

    /// The texts of the language.
    var texts: Language {
        switch self {
        case .vi: .vietnamese
        case .en: .english
        }
    }
}
