import Domain
import HTML
import Persistence
import UseCases

/// The organisations a plan names, by kind, with how much of it is theirs.
struct OrganisationsPage: PlanPage {
    let plan: StoredPlan
    /// The day it is on the server.
    let today: Day
    /// The organisations, in Vietnamese order.
    let organisations: [OrganisationPart]

    var section: PageSection? { .organisations }

    /// Asks the database for all of it: the organisations the plan names, and those it could mean by a collective.
    static func load(_ connection: any Connection, plan: StoredPlan, today: Day) throws -> OrganisationsPage {
        let rows = try OrganisationListQuery(connection: connection).rows(edition: plan.editionID)
        return OrganisationsPage(plan: plan, today: today, organisations: rows)
    }

    func title(_ words: PageWords) -> String { words.text("organisations.title") }

    func lead(_ words: PageWords) -> String? {
        words.text("organisations.lead", ["count": words.number(organisations.count(where: \.isNamed))])
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            ActionButton.row {
                ActionButton(words.text("ranking.title"), address: Routes.rankings.path(plan.code))
            }
            if organisations.contains(where: \.isNamed) {
                named(words)
            } else {
                EmptyState(words.text("organisations.none"))
            }
            others(words)
        }
    }

    private func named(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("organisations.name"), .name),
            TableColumn(words.text("organisations.measured"), .number),
            TableColumn(words.text("organisations.executed"), .number),
            TableColumn(words.text("organisations.led"), .number),
            TableColumn(words.text("organisations.coordinated"), .number),
        ]
        let groups = OrganisationKind.allCases.compactMap { kind -> RowGroup? in
            let rows = organisations.filter { $0.kind == kind && $0.isNamed }
            guard !rows.isEmpty else { return nil }
            return RowGroup(.text(words.text("organisations.kind_\(kind.rawValue)")), rows: rows.map { row($0, words) })
        }
        return DataTable(
            caption: words.text("organisations.title"),
            hidesCaption: true,
            columns: columns,
            groups: groups
        ).markup
    }

    private func row(_ organisation: OrganisationPart, _ words: PageWords) -> TableRow {
        let counts = [organisation.measured, organisation.executed, organisation.led, organisation.coordinated]
        return TableRow([name(organisation, words)] + counts.map { $0 == 0 ? .empty : .text(words.number($0)) })
    }

    private func name(_ organisation: OrganisationPart, _ words: PageWords) -> Markup {
        Markup {
            words.organisation(
                NamedOrganisation(code: organisation.code, name: organisation.name, printed: organisation.name),
                of: plan.code
            )
            if let last = organisation.validTo, last < today {
                " "
                small(.class("muted")) { words.text("organisation.until", ["day": words.format.day(last)]) }
            }
        }
    }

    private func others(_ words: PageWords) -> Markup {
        let rows = organisations.filter { !$0.isNamed }
        guard !rows.isEmpty else { return .empty }
        return details {
            summary { words.text("organisations.others", ["count": words.number(rows.count)]) }
            ul(.class("columns")) { for row in rows { li { name(row, words) } } }
        }
    }
}
