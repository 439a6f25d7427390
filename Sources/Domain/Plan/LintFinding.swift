/// A doubt about the plan itself, found by a rule of the plan lint (rà soát kế hoạch); nothing is repaired.
package struct LintFinding: Sendable, Hashable {
    /// The rule's name, e.g. `plan_beyond_target`.
    package let rule: String
    /// The code of the indicator or task in doubt, or of the plan where the doubt is about the whole.
    package let row: String
    /// What is wrong and what to ask the issuer.
    package let message: Message
    /// The numbers or printed texts the finding rests on, by name.
    package let evidence: [String: String]

    /// A finding.
    package init(rule: String, row: String, message: Message, evidence: [String: String]) {
        self.rule = rule
        self.row = row
        self.message = message
        self.evidence = evidence
    }
}
