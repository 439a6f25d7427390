package import Documents
import Domain
import Persistence

extension ContributionSum {
    /// The sum with its coverage as commands and API exchange it; decimals are texts.
    package var json: JSONValue {
        .object([
            ("form", .string(form.rawValue)), ("value", .optional(value?.canonical)),
            ("numerator", .optional(numerator?.canonical)), ("denominator", .optional(denominator?.canonical)),
            ("token", .string(token)), ("expected", .int(coverage.expected)), ("counted", .int(coverage.counted)),
            ("provisional", .int(coverage.provisional)), ("missing", .int(coverage.missing)),
            ("submitted", .int(coverage.submitted)), ("outstanding", .int(coverage.outstanding)),
        ])
    }
}

extension ContributionTotal {
    /// The indicator with its sum.
    package var json: JSONValue {
        .object([
            ("indicator", .string(indicator.text)), ("name", .string(title.text)),
            ("unit", .string(title.unit.rawValue)), ("sum", sum.json),
        ])
    }
}

extension ContributionList {
    /// A part of the list, with the sum over all of it and the numbers outliers are found by.
    package func json(_ part: [Row]) -> JSONValue {
        let outliers = rule.map { rule in
            JSONValue.object([
                ("rule", .string("modified_z_score")), ("median", .string(rule.median.canonical)),
                ("median_distance", .string(rule.medianDistance.canonical)),
                ("limit", .string(OutlierRule.limit.canonical)), ("found", .int(rows.count(where: \.isOutlier))),
            ])
        }
        return .object([
            ("round", .string(round.code.text)), ("indicator", .string(indicator.text)), ("name", .string(title.text)),
            ("unit", .string(title.unit.rawValue)), ("as_of", .string(asOf.rfc3339)), ("restated", .bool(isRestated)),
            ("sum", sum.json), ("outliers", outliers ?? .null), ("contributions", .array(part.map(\.json))),
        ])
    }

    /// Rows of the list as CSV: English, stable column names.
    package func csv(_ part: [Row]) -> [UInt8] {
        var writer = CSVWriter()
        let names = [
            "round", "indicator", "organisation", "organisation_name", "state", "value", "numerator", "denominator",
            "status", "note", "score", "outlier", "restated", "as_of",
        ]
        writer.line(names.map(CSVCell.text))
        for row in part {
            let figure = row.contribution.figure
            writer.line([
                .text(round.code.text), .number(indicator.text), .text(row.contribution.organisation.text),
                .text(row.contribution.name), .text(row.contribution.state.rawValue), .optional(figure?.value),
                .optional(figure?.numerator), .optional(figure?.denominator), .text(figure?.status.rawValue ?? ""),
                .text(figure?.note ?? ""), .optional(row.score), .text(row.isOutlier ? "true" : "false"),
                .text(isRestated ? "true" : "false"), .text(asOf.rfc3339),
            ])
        }
        return writer.finished
    }
}

extension ContributionList.Row {
    /// A contributor's row.
    var json: JSONValue {
        let figure = contribution.figure
        return .object([
            (
                "organisation",
                .object([("code", .string(contribution.organisation.text)), ("name", .string(contribution.name))])
            ),
            ("state", .string(contribution.state.rawValue)), ("value", .optional(figure?.value?.canonical)),
            ("numerator", .optional(figure?.numerator?.canonical)),
            ("denominator", .optional(figure?.denominator?.canonical)),
            ("status", .optional(figure?.status.rawValue)), ("note", .string(figure?.note ?? "")),
            ("score", .optional(score?.canonical)), ("outlier", .bool(isOutlier)),
        ])
    }
}
