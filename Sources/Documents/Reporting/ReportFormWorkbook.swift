package import Domain

/// The Phụ lục 01 file as an XLSX workbook: a cover, part I, parts II to IV, and a hidden sheet for machines.
///
/// Input cells are unlocked and checked by the sheet itself, everything else is locked. Faults, where there are any, stand as
/// comments on their cells and as a list on the cover.
package struct ReportFormWorkbook {
    let form: ReportForm
    let faults: [FormFault]
    private let faultCount: Int
    private let text: (Message) -> String

    /// - Parameters:
    ///   - faults: what is to be mended in the values the form holds.
    ///   - count: how many faults there are in all; more than are given where the list was cut.
    ///   - text: the sentence of a message in the unit's language.
    package init(
        _ form: ReportForm,
        faults: [FormFault] = [],
        count: Int? = nil,
        text: @escaping (Message) -> String
    ) {
        self.form = form
        self.faults = faults
        self.faultCount = count ?? faults.count
        self.text = text
    }

    /// The workbook's bytes.
    package func bytes() throws -> [UInt8] {
        let workbook = try WorkbookWriter(
            title: title,
            subject: form.planName,
            company: form.organisationName,
            createdAt: form.madeAt,
            font: "Times New Roman"
        )
        let first = try workbook.sheet(word("sheet_cover"))
        cover.write(to: first)
        writeFigures(to: try workbook.sheet(word("sheet_figures")))
        writeParts(to: try workbook.sheet(word("sheet_parts")))
        let members = [("form", ReportFormIdentity.form), ("version", String(ReportFormIdentity.version))]
        try workbook.sheet("tiendo").writeIdentity(members + form.identity.members)
        first.activate()
        return try workbook.bytes()
    }

    /// "Báo cáo kỳ Quý III năm 2025".
    var title: String { word("title", ["period": periodName]) }

    /// The period as people say it; its code where the language has no words for its rule.
    var periodName: String {
        let parts = form.period.code.text.split(separator: "-")
        let key = "period.name_\(parts[parts.count - 1])"
        let name = text(Message(key, ["year": String(parts[0])]))
        return name == key ? form.period.code.text : name
    }

    private var cover: FormCover {
        let more = faultCount - faults.count
        return FormCover(
            organisation: form.organisationName,
            title: title,
            subtitle: word("subtitle"),
            facts: facts,
            faults: faults.map { (place: $0.place, said: text($0.message)) },
            faultsTitle: word("faults", ["count": String(faultCount)]),
            moreFaults: more > 0 ? word("more_faults", ["count": String(more)]) : nil,
            how: word("how"),
            steps: steps,
            madeAt: word("made_at", ["moment": moment(form.madeAt)]),
            footer: footer
        )
    }

    private var facts: [(String, String)] {
        let span = ["from": form.period.from.printed, "to": form.period.to.printed]
        let due = text(Message("round.deadline", form.deadline.words))
        var facts = [
            (word("unit"), form.organisationName),
            (word("round"), "\(periodName) (\(text(Message("round.span", span))))"),
            (word("plan"), form.planName),
            (text(Message("round.due")), form.deadline.isExtended ? word("due_extended", ["due": due]) : due),
            (word("asked"), String(form.rows.count)),
        ]
        if form.isIllustrative { facts.append((word("remark"), text(Message("consolidated.illustrative")))) }
        return facts
    }

    private var steps: [String] {
        let compulsory = ReportFormPart.allCases.contains { $0.isCompulsory(form.period.asksFor) }
        let sheets = ["figures": word("sheet_figures"), "parts": word("sheet_parts")]
        return [
            word("how_inputs", sheets), word("how_numbers"), word("how_fraction"), word("how_status"), word("how_jump"),
            word(compulsory ? "how_parts_compulsory" : "how_parts", sheets), word("how_send"),
        ]
    }

    /// "09:00 ngày 02/10/2025".
    func moment(_ instant: Instant) -> String {
        let clock = instant.clock
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let time = "\(two(clock.hour)):\(two(clock.minute))"
        return text(Message("date.moment", ["time": time, "day": instant.day.printed]))
    }

    /// What stands below each printed page.
    var footer: String { "\(form.organisationName), \(title)" }

    /// What is wrong with a field, one sentence a line; nil where nothing is.
    func remark(on field: String) -> String? {
        let said = faults.filter { $0.field == field }.map { text($0.message) }
        return said.isEmpty ? nil : said.joined(separator: "\n")
    }

    func word(_ key: String, _ values: [String: String] = [:]) -> String { text(Message("report_form.\(key)", values)) }

    /// A sentence that pages say too.
    func shared(_ message: Message) -> String { text(message) }
}
