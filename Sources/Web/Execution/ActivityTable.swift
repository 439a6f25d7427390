import Domain
import HTML
import Persistence
import UseCases

/// The activities of a version as a table, part by part, with what they sum to.
struct ActivityTable {
    /// The version with its names.
    let sheet: ImplementationSheet

    /// The table; a sentence where there is no activity.
    func markup(_ words: PageWords) -> Markup {
        guard !sheet.activities.activities.isEmpty else {
            return p(.class("muted")) { words.text("implementation.no_rows") }
        }
        return Markup {
            DataTable(
                caption: words.text("implementation.activities"),
                hidesCaption: true,
                columns: Self.columns.map { column($0, words) },
                groups: groups(words)
            )
            totals(words)
        }
    }

    /// The facts in the order of the table.
    private static let columns: [ActivityField] = [
        .order, .name, .owner, .start, .due, .product, .weight, .dependencies, .funding,
    ]

    private func column(_ field: ActivityField, _ words: PageWords) -> TableColumn {
        let title = ImplementationWords(words).field(field)
        switch field {
        case .order: return TableColumn(title, .code)
        case .name: return TableColumn(title, .name)
        case .weight: return TableColumn(title, .number)
        default: return TableColumn(title)
        }
    }

    private func groups(_ words: PageWords) -> [RowGroup] {
        let plan = sheet.activities
        var parts = plan.leads
        for activity in plan.activities where !parts.contains(activity.part) { parts.append(activity.part) }
        let labels = plan.labels
        return parts.filter { !plan.part(of: $0).isEmpty }.map { part in
            let prefix = ActivityLabels.prefix(of: part, leads: plan.leads)
            let title = parts.count > 1 ? Markup.text("\(prefix) \(sheet.name(of: part))") : nil
            return RowGroup(title, rows: plan.part(of: part).map { row($0, labels, words) })
        }
    }

    private func row(_ activity: Activity, _ labels: ActivityLabels, _ words: PageWords) -> TableRow {
        let own = ImplementationWords(words)
        let cells = Self.columns.map { field -> Markup in
            guard field == .owner else { return own.said(field, of: activity, sheet, labels) }
            return Markup {
                own.said(.owner, of: activity, sheet, labels)
                if !activity.person.isEmpty {
                    br()
                    small(.class("muted")) { activity.person }
                }
            }
        }
        return TableRow(cells, id: "hd-\(activity.id)")
    }

    private func totals(_ words: PageWords) -> Markup {
        let own = ImplementationWords(words)
        let plan = sheet.activities
        let sums = plan.funding.sorted { $0.key < $1.key }
        return Markup {
            FactList([
                (words.text("implementation.total_weight"), .text(words.format.number(plan.totalWeight) + " %")),
                (
                    words.text("implementation.total_funding"),
                    .text(words.text("implementation.dong", ["amount": plan.totalFunding.printed]))
                ), (words.text("implementation.by_year_and_source"), sums.isEmpty ? .empty : own.funding(plan.funding)),
            ])
            if !plan.overlaps.isEmpty { overlaps(words) }
        }
    }

    private func overlaps(_ words: PageWords) -> Markup {
        let labels = sheet.activities.labels
        return InsetBox(.warning) {
            p { strong { words.text("implementation.overlaps") } }
            ul {
                for overlap in sheet.activities.overlaps {
                    li {
                        words.text(
                            "implementation.overlap",
                            [
                                "label": labels[overlap.activity.id], "before": labels[overlap.waitsFor.id],
                                "start": overlap.activity.start.map(words.format.day) ?? "–",
                                "due": overlap.waitsFor.due.map(words.format.day) ?? "–",
                            ]
                        )
                    }
                }
            }
        }.markup
    }
}
