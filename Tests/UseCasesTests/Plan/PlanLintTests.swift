import Domain
import Testing
import UseCases

/// The lint of the shipped plan, each finding of which was checked by eye against the decision's tables.
@Suite struct PlanLintTests {
    private static let expected: [String: [String]] = [
        "plan_beyond_target": ["1.7.1", "1.8", "1.9", "3.5.1", "3.5.2", "3.5.3", "3.11", "4.18", "5.4"],
        "baseline_beyond_target": ["1.8", "3.5.2", "3.5.3", "5.4"],
        "plan_worse_than_baseline": ["5.4"],
        "missing_years": ["1.1", "1.7.2", "3.1", "4.12", "4.17", "5.1", "5.2", "5.3", "5.4"],
        "no_baseline": [
            "1.2", "1.3", "1.4", "1.10", "2.2", "2.3", "3.2", "3.3", "3.7", "3.8", "3.9", "3.12", "4.2", "4.3", "4.4",
            "4.5", "4.6", "4.7", "4.8", "4.9", "4.10", "4.11", "4.12", "4.13", "4.14", "4.15", "4.20", "4.21", "4.22",
        ],
        "numbering_gap": ["5.7"],
        "mixed_decimal_marks": ["1.5", "1.6", "4.19"],
        "footnote_year": ["5.4", "5.7"],
        "no_edition_in_target_year": ["5.1", "5.2", "5.3"],
        "index_changed_kind": ["5.4"],
        "no_responsible_organisation": ["1.6", "1.7.1", "1.7.2", "4.3", "5.1", "5.2", "5.3", "5.4", "942-75"],
        "led_by_collective": ["942-74"],
        "indicator_near_match": ["749-06", "749-34", "749-37", "942-24", "942-30", "942-45", "942-47"],
        "unknown_indicator": ["749-06", "749-34", "749-37", "749-42"],
        "cell_of_several_indicators": ["942-47"],
        "name_of_another_row": ["942-14", "942-15", "942-31", "942-59", "942-70"],
        "schedule_before_plan": ["749-09"],
        "schedule_without_time": ["749-35"],
        "completed_at_issue": ["749-15", "749-33", "749-35", "942-23"],
        "contradictory_document_numbers": ["942-75"],
    ]

    @Test(arguments: expected.keys.sorted())
    func `a rule doubts exactly these rows of the shipped plan`(rule: String) throws {
        let findings = PlanLint.findings(in: try PlanPackage.read(at: PlanFixture.shipped))

        #expect(findings.filter { $0.rule == rule }.map(\.row) == Self.expected[rule])
    }

    @Test func `every finding has evidence and a text in both languages, once a row and rule`() throws {
        let findings = PlanLint.findings(in: try PlanPackage.read(at: PlanFixture.shipped))

        #expect(Set(findings.map { $0.rule + " " + $0.row }).count == findings.count)
        #expect(Set(findings.map(\.rule)) == Set(PlanLint.rules.map { $0.name }))
        for finding in findings {
            #expect(!finding.evidence.isEmpty)
            for language in [Language.vietnamese, .english] {
                let text = language.text(finding.message)
                #expect(text != finding.message.key && !text.contains("{"), "\(text)")
            }
        }
    }

    @Test func `a name that differs only in case or final marks is no other name`() throws {
        let findings = PlanLint.findings(in: try PlanPackage.read(at: PlanFixture.shipped))

        let aliased = findings.filter { $0.rule == "organisation_through_alias" }

        #expect(aliased.contains { $0.row == "1.1" })
        #expect(!aliased.contains { $0.row == "942-40" })
    }

    @Test func `the same tables as one workbook say the same`() throws {
        let folder = try PlanPackage.read(at: PlanFixture.shipped)

        let workbook = try PlanPackage.read(at: PlanFixture.shippedWorkbook)

        #expect(workbook == folder)
        #expect(PlanFingerprint.of(workbook) == PlanFingerprint.of(folder))
    }
}
