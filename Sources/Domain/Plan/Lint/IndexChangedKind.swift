/// The index an indicator follows stopped publishing what the target is set in: ranks became tiers.
package enum IndexChangedKind: LintRule {
    package static let name = "index_changed_kind"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        content.indicators.compactMap { indicator in
            guard let final = indicator.finalTarget, [.rank, .tier].contains(indicator.unit) else { return nil }
            let places = content.international.filter { $0.index == indicator.internationalIndex }
            guard let last = places.max(by: { $0.editionYear < $1.editionYear }), last.kind != indicator.unit.rawValue
            else { return nil }
            return finding(
                indicator.code.text,
                [
                    "index": last.index, "edition": String(last.editionYear), "published": last.kind,
                    "unit": indicator.unit.rawValue, "target": final.shown,
                ],
                words: [
                    "published_word": last.kind == "tier" ? "indicator.unit_tier" : "indicator.unit_rank",
                    "unit_word": indicator.unit == .tier ? "indicator.unit_tier" : "indicator.unit_rank",
                ]
            )
        }
    }
}
