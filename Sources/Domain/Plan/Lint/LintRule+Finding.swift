extension LintRule {
    /// A finding of this rule whose message shows the evidence; `words` are placeholders that are texts by their key.
    static func finding(_ row: String, _ evidence: [String: String], words: [String: String] = [:]) -> LintFinding {
        LintFinding(
            rule: name,
            row: row,
            message: Message("plan.lint." + name, evidence.merging(["row": row]) { $1 }, words: words),
            evidence: evidence
        )
    }
}
