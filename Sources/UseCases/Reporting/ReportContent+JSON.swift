package import Documents
package import Domain

extension ReportContent {
    /// Reads `{"revision","figures":[{"indicator","kind","value","numerator","denominator","status","note"}],"trend",
    /// "difficulties","proposals"}`. Decimals are texts in the exchanged form (`"86.97"`, `"1.234"` is one and a bit) or as
    /// people write them; what is left out is empty. `InvalidInput` names every member that cannot be read.
    package init(reading json: JSONValue) throws(InvalidInput) {
        guard json.members != nil else { throw InvalidInput(field: "body", "report.object_expected") }
        var figures: [TypedFigure] = []
        for (index, row) in (json["figures"]?.elements ?? []).enumerated() {
            guard let text = row["indicator"]?.text, let code = try? IndicatorCode(text) else {
                throw InvalidInput(field: "figures[\(index)].indicator", "report.indicator_expected")
            }
            guard let kind = Self.kind(row["kind"]) else {
                throw InvalidInput(field: "figures[\(index)].kind", "report.kind_expected")
            }
            let key = FigureKey(code, kind)
            guard !figures.contains(where: { $0.key == key }) else {
                throw InvalidInput(field: "figures[\(index)].indicator", "report.indicator_twice", ["code": text])
            }
            figures.append(
                TypedFigure(
                    key,
                    value: Self.number(row["value"]),
                    numerator: Self.number(row["numerator"]),
                    denominator: Self.number(row["denominator"]),
                    status: row["status"]?.text ?? "A",
                    note: row["note"]?.text ?? ""
                )
            )
        }
        let narratives = Narratives(
            trend: json["trend"]?.text ?? "",
            difficulties: json["difficulties"]?.text ?? "",
            proposals: json["proposals"]?.text ?? ""
        )
        self.init(revision: json["revision"]?.whole ?? 0, figures: figures, narratives: narratives)
    }

    /// Measured where nothing is said; nil for an unknown word.
    private static func kind(_ value: JSONValue?) -> ObligationKind? {
        guard let value, value != .null else { return .measuring }
        return value.text.flatMap(ObligationKind.init(rawValue:))
    }

    /// A number as it would be typed so that it has one reading only.
    private static func number(_ value: JSONValue?) -> String {
        let text: String
        switch value {
        case .string(let written): text = written
        case .int(let whole): return String(whole)
        case .number(let digits): text = digits
        default: return ""
        }
        guard let decimal = ExactDecimal(canonical: text), decimal.decimals == 3 else { return text }
        return decimal.canonical + "0"
    }
}
