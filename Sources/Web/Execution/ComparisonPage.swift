import Domain
import HTML
import Persistence
import UseCases

/// Two versions of a task's implementation plan side by side, fact by fact.
struct ComparisonPage: PlanPage {
    /// The earlier version.
    let before: ImplementationSheet
    /// The later version.
    let after: ImplementationSheet

    var plan: StoredPlan { after.plan }
    var section: PageSection? { .tasks }

    func title(_ words: PageWords) -> String {
        words.text("implementation.compare_title", ["before": number(before), "after": number(after)])
    }

    func lead(_ words: PageWords) -> String? { "\(after.task.code) \(after.task.name)" }

    func path(_ words: PageWords) -> [NavigationLink] {
        [
            NavigationLink(words.text("tasks.title"), Routes.tasks.path(plan.code)),
            NavigationLink(
                words.text("implementation.title", ["code": after.task.code.text]),
                Routes.implementation.path(plan.code, after.task.code)
            ),
        ]
    }

    func content(_ words: PageWords) -> Markup {
        let difference = ImplementationDifference(from: before.activities, to: after.activities)
        let changed = difference.rows.filter(\.isChanged)
        return Markup {
            FactList([
                (
                    words.text("implementation.total_weight"),
                    .text(pair(words) { words.format.number($0.totalWeight) + " %" })
                ),
                (
                    words.text("implementation.total_funding"),
                    .text(pair(words) { words.text("implementation.dong", ["amount": $0.totalFunding.printed]) })
                ),
            ])
            if difference.isEmpty {
                EmptyState(words.text("implementation.no_difference"))
            } else {
                p(.class("muted"), .role("status")) {
                    words.text(
                        "implementation.differences",
                        ["count": words.number(changed.count), "all": words.number(difference.rows.count)]
                    )
                }
                DataTable(
                    caption: title(words),
                    hidesCaption: true,
                    columns: [
                        TableColumn(words.text("implementation.fact"), .name),
                        TableColumn(words.text("implementation.numbered", ["number": number(before)])),
                        TableColumn(words.text("implementation.numbered", ["number": number(after)])),
                    ],
                    groups: changed.map { group($0, words) }
                )
            }
        }
    }

    private func number(_ sheet: ImplementationSheet) -> String { String(sheet.version?.number ?? 0) }

    private func pair(_ words: PageWords, _ say: (ImplementationPlan) -> String) -> String {
        let (old, new) = (say(before.activities), say(after.activities))
        return old == new ? new : "\(old) → \(new)"
    }

    private func group(_ row: ImplementationDifference.Row, _ words: PageWords) -> RowGroup {
        let own = ImplementationWords(words)
        let (old, new) = (before.activities.labels, after.activities.labels)
        let activity = row.after ?? row.before
        let label = row.after.map { new[$0.id] } ?? row.before.map { old[$0.id] } ?? ""
        let kind = row.before == nil ? "added" : row.after == nil ? "removed" : "changed"
        let fields = kind == "changed" ? row.fields : ActivityField.allCases.filter { $0 != .order }
        let title = Markup {
            "\(label) \(activity?.name ?? "") "
            StatusMark(
                kind == "changed" ? .diamond : kind == "added" ? .dot : .wedge,
                kind == "removed" ? .near : .on,
                words.text("implementation.difference_\(kind)")
            )
        }
        return RowGroup(
            title,
            rows: fields.map { field in
                TableRow([
                    .text(own.field(field)), row.before.map { own.said(field, of: $0, before, old) } ?? .text("–"),
                    row.after.map { own.said(field, of: $0, after, new) } ?? .text("–"),
                ])
            }
        )
    }
}
