/// Names a row of part I of a unit's report: an indicator, and why the unit supplies a figure of it.
///
/// A unit that measures an indicator and contributes to it as well (II.2.a, II.3) has a row for each. The text is the
/// indicator's code, with `-contributing` behind it for a contribution: `1.6`, `1.6-contributing`.
package struct FigureKey: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The indicator.
    package let indicator: IndicatorCode
    /// Why a figure of it is supplied.
    package let kind: ObligationKind

    private static let ending = "-" + ObligationKind.contributing.rawValue

    /// A row.
    package init(_ indicator: IndicatorCode, _ kind: ObligationKind = .measuring) {
        self.indicator = indicator
        self.kind = kind
    }

    /// Reads the text of a row; throws `InvalidInput` as for an indicator's code.
    package init(_ text: String) throws(InvalidInput) {
        let isContribution = text.hasSuffix(Self.ending)
        indicator = try IndicatorCode(isContribution ? String(text.dropLast(Self.ending.count)) : text)
        kind = isContribution ? .contributing : .measuring
    }

    /// The text that names the row in fields, addresses and exchange.
    package var text: String { indicator.text + (kind == .contributing ? Self.ending : "") }

    /// See `text`.
    package var description: String { text }

    /// By indicator code; of one indicator the measured figure comes first.
    package static func < (left: FigureKey, right: FigureKey) -> Bool {
        guard left.indicator == right.indicator else { return left.indicator < right.indicator }
        return left.kind == .measuring && right.kind == .contributing
    }
}
