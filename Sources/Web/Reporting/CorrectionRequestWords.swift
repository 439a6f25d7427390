import Domain
import HTML
import Persistence
import UseCases

/// Words that the pages of correction requests share.
struct CorrectionRequestWords {
    private let words: PageWords

    /// In a page's language.
    init(_ words: PageWords) {
        self.words = words
    }

    /// Where a request stands, as shape and word.
    func state(_ request: CorrectionRequest) -> Markup {
        let word = words.text("correction.state_\(request.state.rawValue)")
        switch request.state {
        case .waiting: return StatusMark(.halfRing, .near, word).markup
        case .accepted: return StatusMark(.dot, .met, word).markup
        case .declined: return StatusMark(.wedge, .far, word).markup
        case .withdrawn: return StatusMark(.dash, .none, word).markup
        }
    }

    /// "88,1% (Chính thức)", "8.510/10.000 (Tạm ước tính)", "Chưa có".
    ///
    /// - Parameter unit: what is measured in; nil where that is not at hand.
    func proposed(_ typed: TypedFigure, unit: IndicatorUnit? = nil) -> String {
        let status = words.text("status.figure_\(typed.status)")
        let fraction = typed.numerator.isEmpty ? "" : "\(typed.numerator)/\(typed.denominator)"
        let isBare = unit == .percent && !typed.value.isEmpty && !typed.value.hasSuffix("%")
        let value = isBare ? typed.value + "%" : typed.value
        let numbers = [value, fraction].filter { !$0.isEmpty }.joined(separator: " = ")
        return numbers.isEmpty ? status : "\(numbers) (\(status))"
    }

    /// A figure in force in the same form.
    func inForce(_ stored: StoredVintage, unit: IndicatorUnit? = nil) -> String {
        let figure = stored.vintage.figure
        let format = words.format
        let number = words.text("correction.vintage", ["number": words.number(stored.number)])
        return proposed(
            TypedFigure(
                stored.key.figure,
                value: figure.value.map(format.number) ?? "",
                numerator: figure.numerator.map(format.number) ?? "",
                denominator: figure.denominator.map(format.number) ?? "",
                status: figure.status.rawValue
            ),
            unit: unit
        ) + ", " + number
    }
}
