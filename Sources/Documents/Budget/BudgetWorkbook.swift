package import Domain

/// Money as an XLSX workbook that reckons by itself: the lines with totals that follow the filter (SUBTOTAL), and sums by unit,
/// by year and source, and by task that are formulas over the lines.
package struct BudgetWorkbook {
    private let title: String
    private let planName: String
    private let rows: [BudgetWorkbookRow]
    private let at: Instant
    private let isIllustrative: Bool
    private let text: (Message) -> String

    /// A workbook of lines in the order of their tasks.
    ///
    /// - Parameters:
    ///   - at: the moment the lines are as of.
    ///   - text: the sentence of a message in the reader's language.
    package init(
        planName: String,
        rows: [BudgetWorkbookRow],
        at: Instant,
        isIllustrative: Bool,
        text: @escaping (Message) -> String
    ) {
        title = text(Message("budget.workbook_title"))
        self.planName = planName
        self.rows = rows
        self.at = at
        self.isIllustrative = isIllustrative
        self.text = text
    }

    private static let head = 6
    private static let first = head + 1
    private static let stageColumn = 6
    private var last: Int { Self.first + max(1, rows.count) - 1 }
    private var linesName: String { word("sheet_lines") }

    /// The workbook's bytes; amounts are numbers, texts never formulas.
    package func bytes() throws -> [UInt8] {
        let workbook = try WorkbookWriter(title: title, subject: planName, company: "", createdAt: at)
        try writeLines(to: workbook)
        try writeOrganisations(to: workbook)
        try writeYears(to: workbook)
        try writeTasks(to: workbook)
        return try workbook.bytes()
    }

    private func word(_ key: String, _ values: [String: String] = [:]) -> String {
        text(Message("budget.\(key)", values))
    }

    private func writeTitle(_ title: String, to sheet: SheetWriter) {
        sheet.text(title, row: 0, column: 0, .title)
        sheet.text(planName, row: 1, column: 0, CellStyle(isWrapped: false))
        sheet.text(word("workbook_as_of", ["moment": at.printed]), row: 2, column: 0, .line)
        guard isIllustrative else { return }
        sheet.text(word("workbook_illustrative"), row: 3, column: 0, CellStyle(isBold: true, isWrapped: false))
    }

    private func writeHead(_ names: [String], widths: [Double], frozen: Int, to sheet: SheetWriter) {
        for (column, name) in names.enumerated() { sheet.text(name, row: Self.head, column: column, .head) }
        let footer = isIllustrative ? title + ". " + word("workbook_illustrative") : title
        sheet.lay(widths: widths, headRows: Self.head...Self.head, frozenColumns: frozen, footer: footer)
        sheet.fit(row: Self.head, zip(names, widths).map { ($0, $1 * 0.8) })
    }

    private var stageNames: [String] { BudgetStage.allCases.map { word("stage_\($0.rawValue)") } }

    private func writeLines(to workbook: WorkbookWriter) throws {
        let sheet = try workbook.sheet(linesName)
        writeTitle(title, to: sheet)
        let before = ["task", "task_name", "unit_code", "unit", "year", "source"].map { word("column_\($0)") }
        let names = before + stageNames + [word("column_state"), word("column_reason")]
        writeHead(names, widths: [10, 40, 16, 28, 7, 22, 17, 17, 17, 17, 17, 16, 40], frozen: 2, to: sheet)
        sheet.text(word("total_of_filter"), row: Self.head - 1, column: 0, .totalName)
        for column in 1..<Self.stageColumn { sheet.text("", row: Self.head - 1, column: column, .totalName) }
        for (offset, stage) in BudgetStage.allCases.enumerated() {
            let letters = Self.letters(Self.stageColumn + offset)
            sheet.formula(
                "=SUBTOTAL(109,\(letters)\(Self.first + 1):\(letters)\(last + 1))",
                value: sum(of: rows, stage),
                row: Self.head - 1,
                column: Self.stageColumn + offset,
                .total
            )
        }
        for (index, line) in rows.enumerated() { write(line, row: Self.first + index, to: sheet) }
        sheet.filter(head: Self.head, lastRow: last, lastColumn: names.count - 1)
    }

    private func write(_ line: BudgetWorkbookRow, row: Int, to sheet: SheetWriter) {
        sheet.fit(row: row, [(line.taskName, 40), (line.organisationName, 28), (line.reason, 40)])
        sheet.text(line.key.task.text, row: row, column: 0)
        sheet.text(line.taskName, row: row, column: 1)
        sheet.text(line.key.organisation.text, row: row, column: 2)
        sheet.text(line.organisationName, row: row, column: 3)
        sheet.number(line.key.year, row: row, column: 4)
        sheet.text(word("source_\(line.key.source.rawValue)"), row: row, column: 5)
        for (offset, stage) in BudgetStage.allCases.enumerated() {
            let column = Self.stageColumn + offset
            if let amount = line.standing.amounts[stage] {
                sheet.money(amount, row: row, column: column)
            } else {
                sheet.text("", row: row, column: column)
            }
        }
        let column = Self.stageColumn + BudgetStage.allCases.count
        sheet.text(word("state_\(line.standing.state.rawValue)"), row: row, column: column)
        sheet.text(line.reason, row: row, column: column + 1)
    }

    private func writeOrganisations(to workbook: WorkbookWriter) throws {
        let groups = Dictionary(grouping: rows, by: \.key.organisation).values.sorted {
            VietnameseOrder.sortKey($0[0].organisationName) < VietnameseOrder.sortKey($1[0].organisationName)
        }
        let names = [word("column_unit_code"), word("column_unit")]
        try writeSums(word("sheet_organisations"), names, widths: [18, 40], groups, to: workbook) { group, row, stage in
            (
                [group[0].key.organisation.text, group[0].organisationName],
                "=SUMIFS(\(range(stage)),\(range(column: 2)),$A\(row + 1))"
            )
        }
    }

    private func writeYears(to workbook: WorkbookWriter) throws {
        let order = FundingSource.allCases
        let groups = Dictionary(grouping: rows) { [$0.key.year, order.firstIndex(of: $0.key.source) ?? 0] }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
        let names = [word("column_year"), word("column_source")]
        try writeSums(word("sheet_years"), names, widths: [10, 40], groups, to: workbook) { group, row, stage in
            (
                [String(group[0].key.year), word("source_\(group[0].key.source.rawValue)")],
                "=SUMIFS(\(range(stage)),\(range(column: 4)),\(group[0].key.year),\(range(column: 5)),$B\(row + 1))"
            )
        }
    }

    /// The lines of a task stand together: their sum is a range, which reckons at once for any number of tasks.
    private func writeTasks(to workbook: WorkbookWriter) throws {
        var groups: [[BudgetWorkbookRow]] = []
        var starts: [Int] = []
        for (index, line) in rows.enumerated() {
            if groups.last?.first?.key.task == line.key.task {
                groups[groups.count - 1].append(line)
            } else {
                groups.append([line])
                starts.append(Self.first + index)
            }
        }
        let names = [word("column_task"), word("column_task_name")]
        try writeSums(word("sheet_tasks"), names, widths: [12, 60], groups, to: workbook) { group, row, stage in
            let start = starts[row - Self.first]
            let letters = Self.letters(Self.stageColumn + stage)
            let cells = "$\(letters)$\(start + 1):$\(letters)$\(start + group.count)"
            return ([group[0].key.task.text, group[0].taskName], "=SUM('\(linesName)'!\(cells))")
        }
    }

    /// A sheet of groups, each with two cells that name it and a formula a stage, and a total below.
    private func writeSums(
        _ name: String,
        _ columns: [String],
        widths: [Double],
        _ groups: [[BudgetWorkbookRow]],
        to workbook: WorkbookWriter,
        _ group: ([BudgetWorkbookRow], _ row: Int, _ stage: Int) -> (names: [String], formula: String)
    ) throws {
        let sheet = try workbook.sheet(name)
        writeTitle(title + " – " + name, to: sheet)
        writeHead(columns + stageNames, widths: widths + stageNames.map { _ in 19.0 }, frozen: 1, to: sheet)
        for (index, lines) in groups.enumerated() {
            let row = Self.first + index
            for (offset, stage) in BudgetStage.allCases.enumerated() {
                let cells = group(lines, row, offset)
                if offset == 0 {
                    sheet.fit(row: row, zip(cells.names, widths).map { ($0, $1) })
                    for (column, text) in cells.names.enumerated() { sheet.text(text, row: row, column: column) }
                }
                let value = sum(of: lines, stage)
                sheet.formula(cells.formula, value: value, row: row, column: columns.count + offset, .money)
            }
        }
        let bottom = Self.first + groups.count
        sheet.text(word("total"), row: bottom, column: 0, .totalName)
        sheet.text("", row: bottom, column: 1, .totalName)
        for (offset, stage) in BudgetStage.allCases.enumerated() {
            let letters = Self.letters(columns.count + offset)
            let formula = groups.isEmpty ? "=0" : "=SUM(\(letters)\(Self.first + 1):\(letters)\(bottom))"
            let value = sum(of: rows, stage)
            sheet.formula(formula, value: value, row: bottom, column: columns.count + offset, .total)
        }
    }

    private func sum(of rows: [BudgetWorkbookRow], _ stage: BudgetStage) -> Money {
        let sum = rows.reduce(Int128(0)) { $0 + Int128($1.standing.amounts[stage]?.dong ?? 0) }
        return Money(dong: Int64(clamping: sum))
    }

    private func range(_ stage: Int) -> String { range(column: Self.stageColumn + stage) }

    /// The cells of the lines in a column, as other sheets name them.
    private func range(column: Int) -> String {
        let letters = Self.letters(column)
        return "'\(linesName)'!$\(letters)$\(Self.first + 1):$\(letters)$\(last + 1)"
    }

    /// `A` for column 0; no sheet has more than 26.
    private static func letters(_ column: Int) -> String {
        String(UnicodeScalar(UInt8(65 + column)))
    }
}
