package import Domain

extension ConsolidatedReport {
    /// The report that `json` wrote: what a frozen edition holds, as a value again.
    ///
    /// A unit's report that had not come in, and one that was never sent, read alike: the exchanged form knows the gap only.
    /// - Throws: `FrozenContentFault`, `JSONFault`, or what a code throws that is none.
    package init(frozen bytes: [UInt8]) throws {
        let root = FrozenMember(try JSONValue(reading: bytes))
        let rows = try root["indicators"].elements.map(Self.row)
        guard let asOf = Instant(rfc3339: try root["as_of"].text) else { throw FrozenContentFault(member: "/as_of") }
        self.init(
            plan: try PlanCode(root["plan"]["code"].text),
            planName: try root["plan"]["name"].text,
            period: try Self.period(root["round"]),
            state: try root["round"]["state"].word(),
            asOf: asOf,
            isIllustrative: try root["illustrative"].flag,
            columns: Set(rows.flatMap(\.targets.keys)).sorted(),
            groups: try root["groups"].elements.map {
                IndicatorGroup(code: try $0["code"].text, name: try $0["name"].text)
            },
            rows: rows,
            narratives: try root["narratives"].optional { try $0.elements.map(Self.narrative) }
        )
    }

    private static func period(_ member: FrozenMember) throws -> ReportingPeriod {
        ReportingPeriod(
            code: try PeriodCode(member["code"].text),
            from: try member["from"].day,
            to: try member["to"].day,
            dueBefore: try member["due_before"].day,
            asksFor: try member["asks_for"].elements.map { try $0.text }
        )
    }

    private static func row(_ member: FrozenMember) throws -> ConsolidatedRow {
        let targets = try member["targets"].elements.map { target in
            Target(
                kind: try target["kind"].word(),
                year: try target["year"].whole,
                comparison: try target["operator"].word(),
                value: try target["value"].decimal,
                text: try target["text"].text
            )
        }
        let cells = targets.map { (ScenarioColumn(kind: $0.kind, year: $0.year), $0) }
        return ConsolidatedRow(
            code: try IndicatorCode(member["code"].text),
            name: try member["name"].text,
            group: try member["group"].text,
            unit: try member["unit"].word(),
            direction: try member["direction"].word(),
            isHeading: try member["is_heading"].flag,
            targets: Dictionary(cells) { first, _ in first },
            figures: try member["figures"].elements.map(figure)
        )
    }

    private static func figure(_ member: FrozenMember) throws -> ConsolidatedFigure {
        let figure = try member["status"].optional { status in
            Figure(
                value: try member["value"].optional { try $0.decimal },
                numerator: try member["numerator"].optional { try $0.decimal },
                denominator: try member["denominator"].optional { try $0.decimal },
                status: try status.word(),
                note: try member["note"].text
            )
        }
        return ConsolidatedFigure(
            organisation: try member["organisation"]["code"].organisation,
            organisationName: try member["organisation"]["name"].text,
            figure: figure,
            source: try member["source"].text,
            vintage: try member["vintage"].optional { try $0.whole },
            isIllustrative: try member["illustrative"].flag,
            reportState: try member["gap"].optional { try reportState(behind: $0.word()) } ?? nil
        )
    }

    private static func reportState(behind gap: ConsolidatedGap) -> ReportState? {
        switch gap {
        case .underReview: .submitted
        case .returned: .returned
        case .missing, .notSupplied: nil
        }
    }

    private static func narrative(_ member: FrozenMember) throws -> ConsolidatedNarrative {
        ConsolidatedNarrative(
            organisation: try member["organisation"]["code"].organisation,
            organisationName: try member["organisation"]["name"].text,
            narratives: Narratives(
                trend: try member["trend"].text,
                difficulties: try member["difficulties"].text,
                proposals: try member["proposals"].text
            )
        )
    }
}
