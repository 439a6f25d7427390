package import Documents
package import Domain

/// Findings of the plan lint as exchanged: `tiendo plan lint --json` and the API give the same shape.
package enum PlanLintJSON {
    /// `[{"rule","row","message","evidence"}]`, the messages in a language.
    package static func findings(_ findings: [LintFinding], in language: Language) -> JSONValue {
        .array(
            findings.map { finding in
                .object([
                    ("rule", .string(finding.rule)), ("row", .string(finding.row)),
                    ("message", .string(language.text(finding.message))),
                    (
                        "evidence",
                        .object(finding.evidence.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
                    ),
                ])
            }
        )
    }
}
