/// A rule of the plan lint (rà soát kế hoạch): it looks at a whole edition and lists doubts, one a row; it repairs nothing.
package protocol LintRule {
    /// The rule's name, as findings carry it; its message is the key `plan.lint.` with the name.
    static var name: String { get }

    /// The doubts of this rule, in the order of the rows.
    static func findings(in content: PlanContent) -> [LintFinding]
}
