/// The index an indicator follows appears every second year, and the target year is not one of them.
package enum NoEditionInTargetYear: LintRule {
    package static let name = "no_edition_in_target_year"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        content.indicators.compactMap { indicator in
            guard let index = indicator.internationalIndex, let final = indicator.finalTarget,
                let survey = BiennialSurvey(of: index, in: content.international), !survey.appears(in: final.year)
            else { return nil }
            let editions = survey.years.suffix(4).map(String.init).joined(separator: ", ")
            return finding(
                indicator.code.text,
                ["index": index, "editions": editions, "target": final.shown, "survey": survey.name]
            )
        }
    }
}
