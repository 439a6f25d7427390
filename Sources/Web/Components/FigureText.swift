package import Domain
package import HTML
package import UseCases

/// A figure with its unit and, where it is provisional, the word that says so; the three never part at a line's end.
package struct FigureText: Component {
    private let text: String?
    private let isProvisional: Bool
    private let language: Language

    /// A figure; nil shows the dash of "no value", which is never zero.
    package init(_ value: ExactDecimal?, unit: IndicatorUnit, isProvisional: Bool = false, in language: Language) {
        self.text = value.map { DisplayFormat(language).value($0, unit: unit) }
        self.isProvisional = isProvisional
        self.language = language
    }

    /// A value to be reached, e.g. `≥ 80%`; nil shows the dash.
    package init(target: Target?, unit: IndicatorUnit, in language: Language) {
        self.text = target.map { DisplayFormat(language).target($0.value, $0.comparison, unit: unit) }
        self.isProvisional = false
        self.language = language
    }

    package var markup: Markup {
        span(.class("fig")) {
            if let text {
                text
                if isProvisional { span(.class("prov")) { " " + language.text("figure.provisional") } }
            } else {
                span(.aria("hidden", "true")) { "–" }
                span(.class("unseen")) { language.text("figure.none") }
            }
        }
    }
}
