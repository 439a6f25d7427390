import Domain

/// What a cell for a number says, as a person would have typed it.
struct FilledNumber {
    /// What was found in a cell.
    enum Outcome: Equatable {
        /// The text to be read as a typed number.
        case text(String)
        /// No number can stand there: the message's key and what was read.
        case fault(String, read: String)
    }

    /// Which numbers make sense here.
    let range: NumberRange
    /// True where a percent sign may stand behind the number.
    let percent: Bool
    /// True where the workbook counts days from 1904.
    let from1904: Bool

    func read(_ cell: SheetCell) -> Outcome {
        switch cell.content {
        case .empty: .fault("report_form.formula_without_value", read: "")
        case .text(let text): .text(text.trimmed)
        case .boolean(let isTrue): .fault("report_form.boolean_in_number", read: isTrue ? "TRUE" : "FALSE")
        case .error(let text): .fault("table.error_value", read: text)
        case .damaged: .fault("report_form.formula_without_value", read: "")
        case .number(let digits, .date):
            .fault("report_form.date_in_number", read: SheetNumber.text(digits, format: .date, from1904: from1904))
        case .number(let digits, .percent): .text(typed(digits, times100: true))
        case .number(let digits, .plain): .text(typed(digits, times100: false))
        }
    }

    /// True for a bare number between 0 and 1 where per cent is meant: 0.85 may stand for 85 %.
    func isPerhapsFraction(_ cell: SheetCell) -> Bool {
        guard case .number(let digits, .plain) = cell.content, let number = Double(digits) else { return false }
        return number > 0 && number < 1
    }

    /// The digits with a decimal comma, so written that they have one reading only; `%` behind where the format showed it.
    private func typed(_ digits: String, times100: Bool) -> String {
        guard let number = Double(digits), number.isFinite else { return digits }
        let text = SheetNumber.significant(times100 ? number * 100 : number).replacing(".", with: ",")
        let sign = times100 ? "%" : ""
        guard case .refused(let message) = NumberReading(text + sign, within: range, percent: percent),
            message.key == "number.two_readings"
        else { return text + sign }
        return text + "0" + sign
    }
}
