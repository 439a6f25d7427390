package import Domain

extension ConsolidatedReport {
    /// The figures as CSV, a line for each indicator and organisation that measures it; headings have no line.
    ///
    /// Column names are English and stable. A target has its operator and its number: `>=80`, `100`. What units wrote is not
    /// in this table.
    package var csv: [UInt8] {
        var writer = CSVWriter()
        let before = ["plan", "round", "group", "code", "name", "unit", "direction"]
        let after = [
            "value", "numerator", "denominator", "status", "organisation", "organisation_name", "source", "vintage",
            "gap", "note", "illustrative", "as_of",
        ]
        writer.line((before + columns.map(\.name) + after).map(CSVCell.text))
        for row in rows where !row.isHeading {
            let figures: [ConsolidatedFigure?] = row.figures.isEmpty ? [nil] : row.figures
            for figure in figures { writer.line(cells(row, figure)) }
        }
        return writer.finished
    }

    private func cells(_ row: ConsolidatedRow, _ figure: ConsolidatedFigure?) -> [CSVCell] {
        let stated = figure?.figure
        var cells: [CSVCell] = [
            .text(plan.text), .text(period.code.text), .text(row.group), .number(row.code.text), .text(row.name),
            .text(row.unit.rawValue), .text(row.direction.rawValue),
        ]
        for column in columns {
            let target = row.targets[column]
            let sign = target.map { $0.comparison == .equal ? "" : $0.comparison.rawValue } ?? ""
            cells.append(.number(target.map { sign + $0.value.canonical } ?? ""))
        }
        cells += [.optional(stated?.value), .optional(stated?.numerator), .optional(stated?.denominator)]
        cells += [
            .text(stated?.status.rawValue ?? ""), .text(figure?.organisation.text ?? ""),
            .text(figure?.organisationName ?? ""), .text(figure?.source ?? ""),
            .number(figure?.vintage.map(String.init) ?? ""), .text(figure.map { $0.gap?.rawValue ?? "" } ?? "nobody"),
            .text(stated?.note ?? ""), .text(figure?.isIllustrative == true ? "true" : "false"), .text(asOf.rfc3339),
        ]
        return cells
    }
}
