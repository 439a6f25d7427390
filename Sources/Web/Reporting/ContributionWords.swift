import Domain
import HTML
import UseCases

/// How sums of contributions are said on pages.
struct ContributionWords {
    private let words: PageWords

    /// In a page's language.
    init(_ words: PageWords) {
        self.words = words
    }

    /// "8.510 / 10.000 = 85,1 %", "1.234", or the dash of nothing summed.
    func sum(_ sum: ContributionSum, _ unit: IndicatorUnit) -> Markup {
        Markup {
            if let numerator = sum.numerator, let denominator = sum.denominator {
                words.format.number(numerator) + " / " + words.format.number(denominator) + " = "
            }
            FigureText(sum.value, unit: unit, isProvisional: false, in: words.language)
        }
    }

    /// "40/56 đơn vị đã có số, trong đó 2 tạm ước tính; 1 nêu chưa có; 3 đã gửi, chờ duyệt; 12 chưa nộp".
    func coverage(_ coverage: ContributionCoverage) -> String {
        let values = ["counted": words.number(coverage.counted), "expected": words.number(coverage.expected)]
        let parts: [(String, Int)] = [
            ("provisional", coverage.provisional), ("missing", coverage.missing), ("submitted", coverage.submitted),
            ("outstanding", coverage.outstanding),
        ]
        let told = parts.filter { $0.1 > 0 }.map {
            words.text("contribution.cover_\($0.0)", ["count": words.number($0.1)])
        }
        return ([words.text("contribution.coverage", values)] + told).joined(separator: "; ")
    }

    /// Where a contribution stands, as a mark.
    func state(_ state: ContributionState) -> Markup {
        let text = words.text("contribution.state_\(state.rawValue)")
        switch state {
        case .counted: return StatusMark(.dot, .met, text).markup
        case .missing: return StatusMark(.dash, .none, text).markup
        case .submitted: return StatusMark(.ring, .on, text).markup
        case .returned: return StatusMark(.diamond, .near, text).markup
        case .notSupplied: return StatusMark(.ring, .none, text).markup
        }
    }
}
