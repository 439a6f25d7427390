import Foundation

/// Reads one typed row step by step, gathering its faults.
struct FigureRowReader {
    let typed: TypedFigure
    let rule: FigureRule
    private(set) var problems: [InputProblem] = []
    private(set) var warnings: [InputProblem] = []

    init(typed: TypedFigure, rule: FigureRule) {
        self.typed = typed
        self.rule = rule
    }

    mutating func read() -> Figure? {
        let note = typed.note.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        if note.count > 2000 { fault("note", "figure.note_too_long") }
        let status = ObservationStatus(rawValue: typed.status)
        if status == nil { fault("status", "figure.no_status", ["read": typed.status]) }
        let unread = problems.count
        let value = number("value", typed.value, within: rule.range, percent: rule.unit == .percent)
        let signed = rule.isShare ? NumberRange.notNegative : .any
        let numerator = number("numerator", typed.numerator, within: signed, percent: false)
        let denominator = number("denominator", typed.denominator, within: .notNegative, percent: false)
        let isRead = problems.count == unread
        if status != .missing {
            checkValue(value?.number)
            if isRead { checkFraction(numerator?.number, denominator?.number) }
        }
        guard problems.isEmpty, let status else { return nil }
        if status == .missing { return missing(value ?? numerator ?? denominator, note) }
        guard let result = resolve(value, numerator?.number, denominator?.number) else { return nil }
        if rule.isJump(result) { warnAboutJump(to: result) }
        return Figure(
            value: result,
            numerator: numerator?.number,
            denominator: denominator?.number,
            status: status,
            note: note
        )
    }

    private mutating func missing(_ supplied: (number: ExactDecimal, places: Int)?, _ note: String) -> Figure? {
        if supplied != nil { fault("value", "figure.missing_has_value") }
        if note.isEmpty { fault("note", "figure.missing_needs_reason") }
        guard problems.isEmpty else { return nil }
        return Figure(value: nil, numerator: nil, denominator: nil, status: .missing, note: note)
    }

    private mutating func number(
        _ field: String,
        _ text: String,
        within range: NumberRange,
        percent: Bool
    ) -> (number: ExactDecimal, places: Int)? {
        switch NumberReading(text, within: range, percent: percent) {
        case .blank: return nil
        case .number(let number, let places): return (number, places)
        case .refused(let message):
            fault(field, message.key, message.values)
            return nil
        }
    }

    private mutating func checkValue(_ value: ExactDecimal?) {
        guard let value, !rule.range.contains(value) else { return }
        fault("value", rule.rangeMessage, ["read": value.vietnamese])
    }

    private mutating func checkFraction(_ numerator: ExactDecimal?, _ denominator: ExactDecimal?) {
        guard numerator != nil || denominator != nil else { return }
        guard rule.takesFraction else {
            return fault(numerator == nil ? "denominator" : "numerator", "figure.takes_no_fraction")
        }
        guard let numerator else { return fault("numerator", "figure.numerator_needed") }
        guard let denominator else { return fault("denominator", "figure.denominator_needed") }
        if denominator == .zero { return fault("denominator", "figure.denominator_zero") }
        if denominator < .zero { return fault("denominator", "figure.denominator_negative") }
        guard rule.isShare else { return }
        if numerator < .zero { return fault("numerator", "figure.numerator_negative") }
        if numerator > denominator { fault("numerator", "figure.numerator_above_denominator") }
    }

    private mutating func resolve(
        _ value: (number: ExactDecimal, places: Int)?,
        _ numerator: ExactDecimal?,
        _ denominator: ExactDecimal?
    ) -> ExactDecimal? {
        guard let numerator, let denominator else { return value?.number }
        guard let computed = ExactDecimal.percentage(of: numerator, in: denominator) else {
            fault("numerator", "number.too_large", ["read": typed.numerator])
            return nil
        }
        guard let value else { return computed }
        guard value.number.isPercentage(of: numerator, in: denominator, places: value.places) else {
            fault(
                "value",
                "figure.contradicts_fraction",
                ["read": value.number.vietnamese, "computed": computed.vietnamese]
            )
            return nil
        }
        return value.number
    }

    private mutating func warnAboutJump(to value: ExactDecimal) {
        guard let last = rule.history.last, let usual = rule.usualChange else { return }
        let values = [
            "value": value.vietnamese, "last": last.vietnamese, "change": (value - last).vietnamese,
            "usual": usual.vietnamese,
        ]
        warnings.append(InputProblem(field: "value-\(typed.key)", message: Message("figure.jump", values)))
    }

    private mutating func fault(_ field: String, _ key: String, _ values: [String: String] = [:]) {
        problems.append(InputProblem(field: "\(field)-\(typed.key)", message: Message(key, values)))
    }
}
