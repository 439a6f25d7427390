import Documents
import Domain
import Foundation

/// A row of a package's table with its cells by column name; reading a cell records its fault and gives nil.
struct PlanRow {
    private let cells: [String: TableCell]
    private let faults: PlanFaults

    init(_ cells: [String: TableCell], faults: PlanFaults) {
        self.cells = cells
        self.faults = faults
    }

    /// The cell of a column; the table's columns were checked before.
    func cell(_ column: String) -> TableCell {
        cells[column] ?? TableCell(text: "", place: CellPlace(file: "", line: 0, column: 0))
    }

    /// The text as printed, in NFC.
    func text(_ column: String) -> String { cell(column).text.precomposedStringWithCanonicalMapping }

    /// The text; nil where the cell is empty.
    func optional(_ column: String) -> String? {
        let text = text(column)
        return text.trimmed.isEmpty ? nil : text
    }

    /// The text of a cell that must not be empty.
    func required(_ column: String) -> String? {
        if let text = optional(column) { return text }
        refuse(column, "plan.fault.empty_cell")
        return nil
    }

    /// The items of a cell that lists with `;`.
    func list(_ column: String) -> [String] {
        text(column).split(separator: ";").map(\.trimmed).filter { !$0.isEmpty }
    }

    /// A value of a type of the Domain; nil where the cell is empty or the type refuses it.
    func value<Value>(_ column: String, _ make: (String) throws(InvalidInput) -> Value) -> Value? {
        guard let text = required(column) else { return nil }
        do {
            return try make(text.trimmed)
        } catch {
            faults.add(cell(column), column: column, error)
            return nil
        }
    }

    /// One word of a closed list.
    func word<Word: RawRepresentable & CaseIterable>(_ column: String, as type: Word.Type = Word.self) -> Word?
    where Word.RawValue == String {
        guard let text = required(column) else { return nil }
        if let word = Word(rawValue: text.trimmed) { return word }
        refuse(column, "plan.fault.unknown_word", ["expected": Word.allCases.map(\.rawValue).joined(separator: ", ")])
        return nil
    }

    /// One word of a closed list that is no type.
    func word(_ column: String, among words: [String]) -> String? {
        guard let text = required(column) else { return nil }
        if words.contains(text.trimmed) { return text.trimmed }
        refuse(column, "plan.fault.unknown_word", ["expected": words.joined(separator: ", ")])
        return nil
    }

    /// `true` or `false`.
    func flag(_ column: String) -> Bool? {
        word(column, among: ["true", "false"]).map { $0 == "true" }
    }

    /// A whole number within limits.
    func whole(_ column: String, in limits: ClosedRange<Int>) -> Int? {
        guard let text = required(column)?.trimmed else { return nil }
        if text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text), limits.contains(number) {
            return number
        }
        refuse(
            column,
            "plan.fault.not_a_whole_number",
            ["first": String(limits.lowerBound), "last": String(limits.upperBound)]
        )
        return nil
    }

    /// A day as `YYYY-MM-DD`; nil where the cell is empty or no day.
    func day(_ column: String) -> Day? {
        guard let text = optional(column)?.trimmed else { return nil }
        if let day = Day(iso: text) { return day }
        refuse(column, "plan.fault.not_a_day")
        return nil
    }

    /// A decimal number with a point; nil where the cell is empty or no number.
    func decimal(_ column: String) -> ExactDecimal? {
        guard let text = optional(column)?.trimmed else { return nil }
        if let number = ExactDecimal(canonical: text) { return number }
        refuse(column, "plan.fault.not_a_decimal")
        return nil
    }

    /// Records a fault of a cell.
    func refuse(_ column: String, _ key: String, _ values: [String: String] = [:]) {
        faults.add(cell(column), column: column, key, values)
    }

    /// Records what a Domain rule said about a cell.
    func refuse(_ column: String, _ refusal: InvalidInput) { faults.add(cell(column), column: column, refusal) }
}
