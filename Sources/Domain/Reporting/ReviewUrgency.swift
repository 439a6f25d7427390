/// How urgently a report asks for the coordinator's eye, and why.
///
/// The order of the queue: the heaviest reason first (late, differs from its contributors, missing figures, unusual jump,
/// first report, provisional figures, none), then more days late, then more reasons, then more figures concerned, then the
/// one that waits longer.
package struct ReviewUrgency: Sendable, Hashable, Comparable {
    /// The reasons, the heaviest first; empty where nothing stands out.
    package let risks: [ReviewRisk]
    /// Since when it waits: when it was last sent.
    package let waitsSince: Instant

    /// Judges a report.
    ///
    /// - Parameters:
    ///   - timeliness: of its first submission.
    ///   - differing: figures that differ from the sum of their contributors.
    package init(timeliness: Timeliness, findings: ReportFindings, differing: Int = 0, waitsSince: Instant) {
        let amounts: [(ReviewRiskKind, Int)] = [
            (.late, timeliness.daysLate), (.differs, differing), (.missing, findings.missing),
            (.jump, findings.jumps), (.first, findings.isFirst ? 1 : 0), (.provisional, findings.provisional),
        ]
        risks = amounts.filter { $0.1 > 0 }.map { ReviewRisk($0.0, $0.1) }
        self.waitsSince = waitsSince
    }

    /// True where its figures must be looked at one by one before it is accepted.
    package var asksForReading: Bool { risks.contains(where: \.kind.asksForReading) }

    /// The amount of a reason; 0 where it does not apply.
    package func amount(of kind: ReviewRiskKind) -> Int { risks.first { $0.kind == kind }?.amount ?? 0 }

    /// Milliseconds it has waited at an instant.
    package func waited(at instant: Instant) -> Int64 { max(0, instant.milliseconds - waitsSince.milliseconds) }

    /// The more urgent one is the lesser: it stands first.
    package static func < (left: ReviewUrgency, right: ReviewUrgency) -> Bool {
        left.order.lexicographicallyPrecedes(right.order)
    }

    private var order: [Int64] {
        [
            -Int64(risks.first?.kind.weight ?? 0), -Int64(amount(of: .late)), -Int64(risks.count),
            -Int64(risks.filter { $0.kind != .late }.reduce(0) { $0 + $1.amount }), waitsSince.milliseconds,
        ]
    }
}
