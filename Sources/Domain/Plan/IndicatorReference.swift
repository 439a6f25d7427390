/// The name of an indicator as printed beside a task, and the indicator it was found to mean.
package struct IndicatorReference: Sendable, Hashable {
    /// The name as printed.
    package let text: String
    /// The indicator it means; nil where the plan has none of that name, or several alike.
    package let code: IndicatorCode?
    /// How the name was matched.
    package let match: NameMatch

    /// A resolved or unresolved name.
    package init(text: String, code: IndicatorCode?, match: NameMatch) {
        self.text = text
        self.code = code
        self.match = match
    }
}
