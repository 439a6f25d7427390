/// The plan lint: every rule over one edition.
package enum PlanLint {
    /// The rules, values first, then names and rows.
    package static var rules: [any LintRule.Type] {
        [
            PlanBeyondTarget.self, BaselineBeyondTarget.self, PlanWorseThanBaseline.self, NoBaseline.self,
            MissingYears.self, NumberingGap.self, MixedDecimalMarks.self, FootnoteYear.self, NoEditionInTargetYear.self,
            IndexChangedKind.self, NoResponsibleOrganisation.self, LedByCollective.self, OrganisationThroughAlias.self,
            IndicatorNearMatch.self, UnknownIndicator.self, CellOfSeveralIndicators.self, NameOfAnotherRow.self,
            ScheduleBeforePlan.self, ScheduleWithoutTime.self, CompletedAtIssue.self, ContradictoryDocumentNumbers.self,
        ]
    }

    /// Every doubt about the edition, rule by rule, each at most once a row.
    package static func findings(in content: PlanContent) -> [LintFinding] {
        rules.flatMap { $0.findings(in: content) }
    }
}
