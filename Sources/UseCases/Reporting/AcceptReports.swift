package import Domain

/// Accepts several units' reports, each by itself: one that is refused keeps no other from being accepted.
package struct AcceptReports {
    private let runtime: Runtime

    /// The most reports at once.
    package static let most = 200

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Accepts each report in a transaction of its own with its own audit entry, as `AcceptReport` does, and tells what became
    /// of each, in the given order. A report named twice is accepted once.
    ///
    /// - Throws: `InvalidInput` with field `reports` where none or too many are named; then nothing was accepted.
    package func callAsFunction(_ reports: [SeenReport], by actor: ReportingActor) async throws -> [ReviewOutcome] {
        var seen: Set<ReportAddress> = []
        let reports = reports.filter { seen.insert($0.address).inserted }
        guard !reports.isEmpty else { throw InvalidInput(field: "reports", "review.none_chosen") }
        guard reports.count <= Self.most else {
            throw InvalidInput(field: "reports", "review.too_many", ["most": "\(Self.most)"])
        }
        let accept = AcceptReport(runtime: runtime)
        var outcomes: [ReviewOutcome] = []
        for report in reports {
            do {
                try await accept(report.address, revision: report.revision, by: actor)
                outcomes.append(ReviewOutcome(address: report.address, refusal: nil))
            } catch let refusal as Refusal {
                outcomes.append(ReviewOutcome(address: report.address, refusal: refusal.message))
            }
        }
        return outcomes
    }
}
