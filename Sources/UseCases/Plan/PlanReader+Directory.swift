import Documents
import Domain

extension PlanReader {
    /// Organisations, collectives and provinces; references among them are checked.
    func readOrganisations() -> [Organisation] {
        var rows: [(organisation: Organisation, row: PlanRow)] = []
        for row in self.rows(.organisations) {
            let code = row.value("code") { text throws(InvalidInput) in try OrganisationCode(text) }
            let name = row.required("name")
            let kind = row.word("kind", as: OrganisationKind.self)
            let parent = optionalCode("parent_code", row)
            let successor = optionalCode("successor_code", row)
            let (from, to) = validity(row)
            guard let code, let name, let kind else { continue }
            rows.append(
                (
                    Organisation(
                        code: code,
                        name: name,
                        kind: kind,
                        parent: parent,
                        validFrom: from,
                        validTo: to,
                        successor: successor
                    ), row
                )
            )
        }
        rows += readProvinces()
        refuseRepeated(rows.map { ($0.organisation.code.text, $0.row) }, column: "code")
        let known = Set(rows.map(\.organisation.code))
        for (organisation, row) in rows where organisation.kind != .province {
            for (column, code) in [("parent_code", organisation.parent), ("successor_code", organisation.successor)] {
                guard let code, !known.contains(code) || code == organisation.code else { continue }
                row.refuse(column, "plan.fault.unknown_organisation")
            }
        }
        return rows.map(\.organisation)
    }

    /// Spellings; each may be given once.
    func readAliases(known: Set<OrganisationCode>) -> [OrganisationAlias] {
        var rows: [(alias: OrganisationAlias, row: PlanRow)] = []
        for row in self.rows(.organisationAliases) {
            let alias = row.required("alias")
            let code = row.value("organisation_code") { text throws(InvalidInput) in try OrganisationCode(text) }
            guard let alias, let code else { continue }
            if known.contains(code) {
                rows.append((OrganisationAlias(alias: alias, organisation: code), row))
            } else {
                row.refuse("organisation_code", "plan.fault.unknown_organisation")
            }
        }
        refuseRepeated(rows.map { ($0.alias.alias, $0.row) }, column: "alias")
        return rows.map(\.alias)
    }

    /// Records a fault for every row whose key an earlier row has.
    func refuseRepeated(_ rows: [(key: String, row: PlanRow)], column: String) {
        var lines: [String: Int] = [:]
        for (key, row) in rows {
            if let first = lines[key] {
                row.refuse(column, "plan.fault.given_twice", ["read": key, "line": String(first)])
            } else {
                lines[key] = row.cell(column).place.line
            }
        }
    }

    private func optionalCode(_ column: String, _ row: PlanRow) -> OrganisationCode? {
        guard row.optional(column) != nil else { return nil }
        return row.value(column) { text throws(InvalidInput) in try OrganisationCode(text) }
    }

    private func validity(_ row: PlanRow) -> (from: Day?, to: Day?) {
        let from = row.day("valid_from")
        let to = row.day("valid_to")
        if let from, let to, from > to { row.refuse("valid_to", "plan.fault.days_reversed", ["first": from.iso]) }
        return (from, to)
    }

    /// Provinces get the code `tinh-{code}-{first day}`; a successor is the province of that bare code valid on the day after.
    private func readProvinces() -> [(organisation: Organisation, row: PlanRow)] {
        var spans: [(code: String, from: Day, to: Day?, row: PlanRow)] = []
        for row in rows(.provinces) {
            let code = row.required("code")?.trimmed
            _ = row.required("name")
            let kind = TextFolding.fold(row.text("kind"))
            if !["tinh", "thanh pho truc thuoc trung uong"].contains(kind) {
                row.refuse("kind", "plan.fault.province_kind")
            }
            let (from, to) = validity(row)
            if row.optional("valid_from") == nil { row.refuse("valid_from", "plan.fault.empty_cell") }
            guard let code, let from else { continue }
            let last = to ?? Day(number: Int(Int32.max))
            if spans.contains(where: { $0.code == code && $0.from <= last && from <= $0.to ?? last }) {
                row.refuse("valid_from", "plan.fault.validity_overlaps", ["code": code])
            }
            spans.append((code, from, to, row))
        }
        return spans.compactMap { span in
            let key = { (code: String, from: Day) -> OrganisationCode? in
                span.row.value("code") { _ throws(InvalidInput) in try OrganisationCode("tinh-\(code)-\(from.iso)") }
            }
            guard let code = key(span.code, span.from), let name = span.row.optional("name") else { return nil }
            var successor: OrganisationCode?
            if let next = span.row.optional("successor_code")?.trimmed {
                let after = span.to?.adding(days: 1)
                let found = spans.first { candidate in
                    candidate.code == next && after.map { candidate.from <= $0 && $0 <= candidate.to ?? $0 } == true
                }
                successor = found.flatMap { key($0.code, $0.from) }
                if found == nil { span.row.refuse("successor_code", "plan.fault.no_such_successor") }
            }
            return (
                Organisation(
                    code: code,
                    name: name,
                    kind: .province,
                    parent: nil,
                    validFrom: span.from,
                    validTo: span.to,
                    successor: successor,
                    region: span.row.optional("region")
                ), span.row
            )
        }
    }
}
