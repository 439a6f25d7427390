import Documents
import Domain

extension PlanReader {
    /// Tasks in the order of the package.
    func readTasks(
        documents: [LegalDocument],
        names: OrganisationNames,
        indicators: IndicatorNames
    ) -> [PlanTask] {
        var rows: [(task: PlanTask, row: PlanRow)] = []
        for row in self.rows(.tasks) {
            let code = row.value("code") { text throws(InvalidInput) in try TaskCode(text) }
            let programme = row.required("programme")?.trimmed
            if let programme, !documents.contains(where: { $0.code == programme }) {
                row.refuse("programme", "plan.fault.unknown_document")
            }
            let number = row.whole("number", in: 1...9999)
            let name = row.required("name")
            let schedule = schedule(row)
            let lead = responsible(in: row, "lead_organisations", documents, names)
            let coordinating = responsible(in: row, "coordinating_organisations", documents, names)
            let linked = row.text("indicator_names").split(whereSeparator: \.isNewline).map(\.trimmed)
                .filter { !$0.isEmpty }.map(indicators.resolve)
            guard let code, let programme, let number, let name, let schedule else { continue }
            rows.append(
                (
                    PlanTask(
                        code: code,
                        programme: programme,
                        number: number,
                        name: name,
                        description: row.text("description"),
                        expectedResult: row.text("expected_result"),
                        lead: lead,
                        coordinating: coordinating,
                        schedule: schedule,
                        indicators: linked
                    ), row
                )
            )
        }
        refuseRepeated(rows.map { ($0.task.code.text, $0.row) }, column: "code")
        return rows.map(\.task)
    }

    private func schedule(_ row: PlanRow) -> TaskSchedule? {
        do {
            return try TaskSchedule(printed: row.text("schedule").trimmed)
        } catch {
            row.refuse("schedule", error)
            return nil
        }
    }

    /// The organisations a cell lists. A text that cites one of the plan's documents by its number instead of naming an
    /// organisation is kept without a code; the lint reports it.
    private func responsible(
        in row: PlanRow,
        _ column: String,
        _ documents: [LegalDocument],
        _ names: OrganisationNames
    ) -> [OrganisationReference] {
        row.list(column).compactMap { name in
            if let reference = names.resolve(name) { return reference }
            if documents.contains(where: { !$0.number.isEmpty && name.contains($0.number) }) {
                return OrganisationReference(text: name, code: nil, match: .unmatched)
            }
            refuseOrganisation(name, in: row, column, names)
            return nil
        }
    }
}
