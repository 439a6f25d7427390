/// What stands out in a report that is sent: found under the rules of the form at that moment and stored with it.
package struct ReportFindings: Sendable, Hashable {
    /// Figures stated as missing.
    package let missing: Int
    /// Provisional figures.
    package let provisional: Int
    /// Figures further from the last accepted one than is usual.
    package let jumps: Int
    /// True where no figure of the unit was ever accepted before: there is nothing to compare with.
    package let isFirst: Bool

    /// Findings as stored.
    package init(missing: Int = 0, provisional: Int = 0, jumps: Int = 0, isFirst: Bool = false) {
        self.missing = missing
        self.provisional = provisional
        self.jumps = jumps
        self.isFirst = isFirst
    }

    /// Looks at the figures of part I, each with the rule of its indicator; nil where nothing was supplied.
    package init(_ figures: [(figure: Figure?, rule: FigureRule)]) {
        missing = figures.count { $0.figure?.status == .missing }
        provisional = figures.count { $0.figure?.status == .provisional }
        jumps = figures.count { row in row.figure?.value.map(row.rule.isJump) ?? false }
        isFirst = figures.allSatisfy(\.rule.history.isEmpty)
    }
}
