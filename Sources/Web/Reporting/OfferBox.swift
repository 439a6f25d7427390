import Domain
import HTML
import Persistence
import UseCases

/// What is known already for a row of the report form, each with the button that takes it over: the contributors' sum with
/// its coverage, and the last figure of an index that somebody else publishes.
struct OfferBox {
    /// The row.
    let row: ReportSheetRow
    /// The report.
    let address: ReportAddress

    /// The name of the field that carries which sum was seen.
    static func token(of key: FigureKey) -> String { "sum-\(key)" }

    /// The offers; nothing where there are none.
    func markup(_ words: PageWords) -> Markup {
        Markup {
            if let sum = row.contributed { contributed(sum, words) }
            if row.offersLast {
                div(.class("offer")) {
                    ActionButton(
                        words.text("report.take_last", ["code": row.code.text]),
                        .secondary,
                        name: "action",
                        value: "last-\(row.code)"
                    )
                }
            }
        }
    }

    private func list(_ key: String, _ query: [(String, String)], _ words: PageWords) -> Markup {
        a(.href(Routes.contribution.path(address.plan, address.round, row.code, query: query))) {
            words.text("contribution.\(key)")
            span(.class("unseen")) { " " + row.code.text }
        }
    }

    private func contributed(_ sum: ContributionSum, _ words: PageWords) -> Markup {
        let own = ContributionWords(words)
        return div(.class("offer")) {
            p {
                words.text("contribution.sum") + ": "
                own.sum(sum, row.unit)
            }
            p(.class("muted")) {
                own.coverage(sum.coverage) + " "
                list("who", [], words)
                if sum.coverage.outstanding > 0 {
                    " · "
                    list("who_is_missing", [("tinh-trang", ContributionState.notSupplied.rawValue)], words)
                }
                if sum.form == .share, sum.coverage.counted >= OutlierRule.leastCount {
                    " · "
                    list("who_is_far", [("tinh-trang", ContributionSelection.outlierWord)], words)
                }
            }
            if sum.value != nil {
                input(.type("hidden"), .name(Self.token(of: row.key)), .value(sum.token))
                ActionButton(
                    words.text("contribution.take", ["code": row.code.text]),
                    .secondary,
                    name: "action",
                    value: "take-\(row.code)"
                )
            }
        }
    }
}
