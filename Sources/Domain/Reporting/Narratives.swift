import Foundation

/// Parts II to IV of a unit's report (Phụ lục 01), as written.
package struct Narratives: Sendable, Hashable {
    /// II. Trend (đánh giá xu hướng).
    package let trend: String
    /// III. Difficulties (khó khăn, vướng mắc).
    package let difficulties: String
    /// IV. Proposals (đề xuất).
    package let proposals: String

    /// The most characters a part may have.
    package static let longest = 20_000

    /// Three parts; empty where nothing was written.
    package init(trend: String = "", difficulties: String = "", proposals: String = "") {
        self.trend = trend
        self.difficulties = difficulties
        self.proposals = proposals
    }

    /// The same in NFC with line feeds only, without outer blank space.
    package var tidied: Narratives {
        func tidy(_ text: String) -> String {
            text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").precomposedStringWithCanonicalMapping
                .trimmingCharacters(in: .whitespacesAndNewlines)
        }
        return Narratives(trend: tidy(trend), difficulties: tidy(difficulties), proposals: tidy(proposals))
    }

    /// Faults that even a draft may not have: parts beyond the limit.
    package var problems: [InputProblem] {
        [("trend", trend), ("difficulties", difficulties), ("proposals", proposals)]
            .filter { $0.1.count > Self.longest }
            .map { InputProblem(field: $0.0, message: Message("report.too_long", ["most": "\(Self.longest)"])) }
    }

    /// Faults of a report that is sent: II and IV are compulsory where the period asks for a six-month trend assessment and
    /// for proposals (Quý II).
    package func missing(asksFor: [String]) -> [InputProblem] {
        var problems: [InputProblem] = []
        if asksFor.contains("six_month_trend_assessment"), tidied.trend.isEmpty {
            problems.append(InputProblem(field: "trend", message: Message("report.trend_compulsory")))
        }
        if asksFor.contains("proposals"), tidied.proposals.isEmpty {
            problems.append(InputProblem(field: "proposals", message: Message("report.proposals_compulsory")))
        }
        return problems
    }
}
