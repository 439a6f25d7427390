package import Domain

extension ComposedReport {
    /// The report that `json` wrote: what a frozen edition holds, as a value again.
    ///
    /// - Throws: `FrozenContentFault`, `JSONFault`, or what a code throws that is none.
    package init(frozen bytes: [UInt8]) throws {
        let root = FrozenMember(try JSONValue(reading: bytes))
        guard let asOf = Instant(rfc3339: try root["as_of"].text) else { throw try root["as_of"].fault }
        self.init(
            try PeriodicReport(root["period"].text),
            about: try root["about"].text,
            asOf: asOf,
            revision: try root["revision"].whole,
            isIllustrative: try root["illustrative"].flag,
            body: try root["body"].elements.map(Self.block),
            annexes: try root["annexes"].elements.map { annex in
                ReportAnnexPart(
                    title: try annex["title"].text,
                    isLandscape: try annex["landscape"].flag,
                    body: try annex["body"].elements.map(Self.block)
                )
            }
        )
    }

    private static func block(_ member: FrozenMember) throws -> ReportBlock {
        if member.has("table") {
            return .table(
                ReportTable(
                    try member["table"].text,
                    columns: try member["columns"].elements.map { column in
                        ReportTable.Column(
                            try column["title"].text,
                            try column["share"].whole,
                            centred: try column["centred"].flag
                        )
                    },
                    rows: try member["rows"].elements.map { try $0.elements.map(run) }
                )
            )
        }
        if member.has("chart") {
            return .chart(
                ReportChart(
                    try member["chart"].text,
                    categories: try member["categories"].elements.map { try $0.text },
                    parts: try member["parts"].elements.map { part in
                        ReportChart.Part(
                            try part["name"].text,
                            try part["tone"].word(),
                            counts: try part["counts"].elements.map { try $0.whole }
                        )
                    }
                )
            )
        }
        let runs = try member["runs"].elements.map(run)
        return member.has("heading") ? .heading(try member["level"].whole, runs) : .paragraph(runs)
    }

    private static func run(_ member: FrozenMember) throws -> ReportRun {
        if member.isText { return ReportRun(try member.text) }
        return ReportRun(
            try member["text"].text,
            value: try member["value"].optional { try $0.text },
            from: try member["source"].optional { try FigureSource(frozen: $0) }
        )
    }
}
