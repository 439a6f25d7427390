import Documents
import Domain

/// Understands the tables of a package, recording every fault on the way.
final class PlanReader {
    let source: PlanSource
    let faults: PlanFaults
    /// Years a plan, a target or an index edition may be of.
    static let years = 1990...2100

    init(_ source: PlanSource, faults: PlanFaults) {
        self.source = source
        self.faults = faults
    }

    /// The content; nil where a fault leaves nothing to build it from.
    func content() -> PlanContent? {
        let organisations = readOrganisations()
        let header = readHeader(known: Set(organisations.map(\.code)))
        let aliases = readAliases(known: Set(organisations.map(\.code)))
        let documents = readDocuments()
        let groups = readGroups()
        let firstDay = header.flatMap { Day(year: $0.years.lowerBound, month: 1, day: 1) } ?? Day(number: 0)
        let names = OrganisationNames(organisations, aliases: aliases, on: firstDay)
        var indicators = readIndicators(groups: groups, documents: documents, names: names)
        indicators = readTargets(into: indicators)
        let full = IndicatorInheritance.applied(to: indicators.sorted { $0.code < $1.code })
        let tasks = readTasks(documents: documents, names: names, indicators: IndicatorNames(full))
        let periods = readPeriods(years: header?.years)
        let international = readInternational()
        guard let header else { return nil }
        return PlanContent(
            header: header,
            groups: groups,
            indicators: full,
            tasks: tasks,
            organisations: organisations,
            aliases: aliases,
            periods: periods,
            documents: documents,
            international: international
        )
    }

    func rows(_ kind: PlanTableKind) -> [PlanRow] { source.rows(kind, faults: faults) }

    /// The organisations a cell lists, each found by name.
    func references(in row: PlanRow, _ column: String, names: OrganisationNames) -> [OrganisationReference] {
        row.list(column).compactMap { name in
            if let reference = names.resolve(name) { return reference }
            refuseOrganisation(name, in: row, column, names)
            return nil
        }
    }

    func refuseOrganisation(_ name: String, in row: PlanRow, _ column: String, _ names: OrganisationNames) {
        if let nearest = names.nearest(to: name) {
            row.refuse(column, "plan.fault.unknown_organisation_near", ["read": name, "nearest": nearest])
        } else {
            row.refuse(column, "plan.fault.unknown_organisation", ["read": name])
        }
    }
}
