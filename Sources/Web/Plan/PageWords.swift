import Domain
import HTML
import Persistence
import UseCases

/// The words and forms of the language a page is written in.
struct PageWords: Sendable {
    /// The language.
    let language: Language

    /// How numbers and days look.
    var format: DisplayFormat { DisplayFormat(language) }

    /// The text of a key, with its values filled in.
    func text(_ key: String, _ values: [String: String] = [:]) -> String { language.text(Message(key, values)) }

    /// A whole number.
    func number(_ value: Int) -> String { format.number(value) }

    /// How far a value is from the one before it, with its sign; a dash where one is missing.
    func difference(_ value: ExactDecimal?, _ before: ExactDecimal?) -> String {
        guard let value, let before else { return "–" }
        let change = value - before
        return (change > .zero ? "+" : "") + format.number(change)
    }

    /// A list of organisations, each linked to its page; "not assigned" where there is none.
    func organisations(_ organisations: [NamedOrganisation], of plan: PlanCode) -> Markup {
        guard !organisations.isEmpty else { return span(.class("muted")) { text("plan.not_assigned") } }
        return .joined(organisations.map { organisation($0, of: plan) }, by: "; ")
    }

    /// An organisation linked to its page; plain words where the printed text names none.
    func organisation(_ organisation: NamedOrganisation, of plan: PlanCode) -> Markup {
        guard let code = organisation.code.flatMap({ try? OrganisationCode($0) }) else {
            return .text(organisation.name)
        }
        return a(.href(Routes.organisation.path(plan, code))) { organisation.name }
    }

    /// A legal document by number and title.
    func document(_ document: LegalDocument) -> String {
        let number = document.number.isEmpty ? document.title : document.number
        guard let date = document.date else { return number }
        return text("plan.document_dated", ["number": number, "date": format.day(date)])
    }
}
