import Documents
import Domain

extension PlanReader {
    /// Indicator groups in printed order.
    func readGroups() -> [IndicatorGroup] {
        var rows: [(group: IndicatorGroup, row: PlanRow)] = []
        for row in self.rows(.indicatorGroups) {
            guard let code = row.required("code")?.trimmed, let name = row.required("name") else { continue }
            rows.append((IndicatorGroup(code: code, name: name), row))
        }
        refuseRepeated(rows.map { ($0.group.code, $0.row) }, column: "code")
        return rows.map(\.group)
    }

    /// Indicators without targets, in file order; parents, groups and documents are checked.
    func readIndicators(
        groups: [IndicatorGroup],
        documents: [LegalDocument],
        names: OrganisationNames
    ) -> [Indicator] {
        var rows: [(indicator: Indicator, row: PlanRow)] = []
        for row in self.rows(.indicators) {
            guard let indicator = readIndicator(row, groups: groups, documents: documents, names: names) else {
                continue
            }
            rows.append((indicator, row))
        }
        refuseRepeated(rows.map { ($0.indicator.code.text, $0.row) }, column: "code")
        checkParents(rows)
        return rows.map(\.indicator)
    }

    /// The indicators with their targets in year order.
    func readTargets(into indicators: [Indicator]) -> [Indicator] {
        let byCode = Dictionary(indicators.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        var targets: [IndicatorCode: [Target]] = [:]
        var keys: [(String, PlanRow)] = []
        for row in rows(.targets) {
            let code = indicatorCode("indicator_code", row)
            let kind = row.word("kind", as: TargetKind.self)
            let year = row.whole("year", in: Self.years)
            guard let code else { continue }
            guard let indicator = byCode[code] else {
                row.refuse("indicator_code", "plan.fault.unknown_indicator")
                continue
            }
            if indicator.isHeading { row.refuse("indicator_code", "plan.fault.heading_with_target") }
            guard let kind, let year else { continue }
            keys.append(("\(code) \(kind.rawValue) \(year)", row))
            if let target = readTarget(row, indicator, kind, year) { targets[code, default: []].append(target) }
        }
        refuseRepeated(keys, column: "indicator_code")
        let order: [TargetKind] = [.baseline, .plan, .target]
        return indicators.map { indicator in
            var filled = indicator
            filled.targets = (targets[indicator.code] ?? []).sorted {
                ($0.year, order.firstIndex(of: $0.kind) ?? 0) < ($1.year, order.firstIndex(of: $1.kind) ?? 0)
            }
            return filled
        }
    }

    private func readTarget(_ row: PlanRow, _ indicator: Indicator, _ kind: TargetKind, _ year: Int) -> Target? {
        guard let text = row.required("text") else { return nil }
        do {
            let read = try PrintedTarget.read(text, unit: indicator.unit, aggregation: indicator.aggregation)
            return read.map {
                Target(kind: kind, year: year, comparison: $0.comparison, value: $0.value, text: text.trimmed)
            }
        } catch {
            row.refuse("text", error)
            return nil
        }
    }

    private func readIndicator(
        _ row: PlanRow,
        groups: [IndicatorGroup],
        documents: [LegalDocument],
        names: OrganisationNames
    ) -> Indicator? {
        let code = indicatorCode("code", row)
        let group = row.required("group_code")?.trimmed
        if let group, !groups.contains(where: { $0.code == group }) {
            row.refuse("group_code", "plan.fault.unknown_group")
        }
        let parent = row.optional("parent_code") == nil ? nil : indicatorCode("parent_code", row)
        let name = row.required("name")
        let unit = row.word("unit", as: IndicatorUnit.self)
        let direction = row.word("direction", as: IndicatorDirection.self)
        let isMeasured = row.flag("is_measured")
        var aggregation: IndicatorAggregation?
        if isMeasured == true || row.optional("aggregation") != nil {
            aggregation = row.word("aggregation", as: IndicatorAggregation.self)
        }
        let basis = row.list("legal_basis")
        for document in basis where !documents.contains(where: { $0.code == document }) {
            row.refuse("legal_basis", "plan.fault.unknown_document", ["read": document])
        }
        let measuring = references(in: row, "measuring_organisations", names: names)
        let executing = references(in: row, "executing_organisations", names: names)
        guard let code, let group, let name, let unit, let direction, let isMeasured else { return nil }
        return Indicator(
            code: code,
            group: group,
            parent: parent,
            name: name,
            unit: unit,
            direction: direction,
            aggregation: isMeasured ? aggregation : nil,
            internationalIndex: row.optional("international_index")?.trimmed,
            legalBasis: basis,
            measuring: measuring,
            executing: executing,
            isHeading: !isMeasured,
            notes: row.optional("notes"),
            targets: []
        )
    }

    /// A code as text; a workbook's number is refused because 1.10 has become 1.1 there.
    private func indicatorCode(_ column: String, _ row: PlanRow) -> IndicatorCode? {
        let cell = row.cell(column)
        if cell.isNumber, cell.text.contains(".") {
            row.refuse(column, "plan.fault.code_is_number")
            return nil
        }
        return row.value(column) { text throws(InvalidInput) in try IndicatorCode(text) }
    }

    private func checkParents(_ rows: [(indicator: Indicator, row: PlanRow)]) {
        let byCode = Dictionary(rows.map { ($0.indicator.code, $0) }, uniquingKeysWith: { first, _ in first })
        var parents: [IndicatorCode: IndicatorCode] = [:]
        for (indicator, row) in rows {
            guard let parent = indicator.parent else { continue }
            guard let above = byCode[parent] else {
                row.refuse("parent_code", "plan.fault.unknown_parent")
                continue
            }
            parents[indicator.code] = parent
            if !above.indicator.isHeading, parent != indicator.code {
                above.row.refuse("is_measured", "plan.fault.measured_heading", ["child": indicator.code.text])
            }
        }
        while let ring = IndicatorInheritance.cycle(in: parents) {
            byCode[ring[0]]?.row.refuse(
                "parent_code",
                "plan.fault.parent_cycle",
                ["ring": ring.map(\.text).joined(separator: " → ")]
            )
            for code in ring { parents[code] = nil }
        }
    }
}
