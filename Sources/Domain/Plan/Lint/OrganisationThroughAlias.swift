/// Organisations a row prints under another name than their own; case, blanks, dashes and final marks make no other name.
package enum OrganisationThroughAlias: LintRule {
    package static let name = "organisation_through_alias"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        let names = Dictionary(content.organisations.map { ($0.code, $0.name) }) { first, _ in first }
        let rows =
            content.indicators.map { ($0.code.text, $0.measuring + $0.executing) }
            + content.tasks.map { ($0.code.text, $0.lead + $0.coordinating) }
        return rows.compactMap { row, references in
            var shown: [String] = []
            for reference in references {
                guard let code = reference.code, let name = names[code],
                    NameForm.normalised(name) != NameForm.normalised(reference.text)
                else { continue }
                let text = "\(reference.text) → \(name)"
                if !shown.contains(text) { shown.append(text) }
            }
            return shown.isEmpty ? nil : finding(row, ["names": shown.joined(separator: "; ")])
        }
    }
}
