package import Domain

/// The file of a lead's part as an XLSX workbook: a cover, the activities, and a hidden sheet for machines.
///
/// Cells to be filled in are unlocked and checked by the sheet itself. Faults, where there are any, stand as comments on their
/// cells and as a list on the cover.
package struct ActivityFormWorkbook {
    let form: ActivityForm
    let faults: [FormFault]
    let text: (Message) -> String

    static let headRow = 3
    static let markRow = 4
    /// The first row of activities.
    static let firstRow = 5

    /// - Parameters:
    ///   - faults: what is to be mended in the values the form holds.
    ///   - text: the sentence of a message in the unit's language.
    package init(_ form: ActivityForm, faults: [FormFault] = [], text: @escaping (Message) -> String) {
        self.form = form
        self.faults = faults
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
        writeActivities(to: try workbook.sheet(word("sheet_activities")))
        try workbook.sheet("tiendo").writeIdentity(form.identity.members.map { ($0.name, $0.value) })
        first.activate()
        return try workbook.bytes()
    }

    var title: String { word("title", ["code": form.task.code.text]) }
    /// What stands below each printed page.
    var footer: String { "\(form.organisationName), \(title)" }

    func word(_ key: String, _ values: [String: String] = [:]) -> String {
        text(Message("activity_form.\(key)", values))
    }

    private var cover: FormCover {
        FormCover(
            organisation: form.organisationName,
            title: title,
            facts: facts,
            faults: faults.map { (place: $0.place, said: text($0.message)) },
            faultsTitle: word("faults", ["count": String(faults.count)]),
            how: word("how"),
            steps: steps,
            footer: footer
        )
    }

    private var facts: [(String, String)] {
        let window = ["from": form.task.window.lowerBound.printed, "to": form.task.window.upperBound.printed]
        let others = form.others.map { "\($0.label): \($0.name)" }.joined(separator: "\n")
        return [
            (word("task"), "\(form.task.code) \(form.task.name)"), (word("part"), form.organisationName),
            (word("plan"), form.planName), (word("window"), word("window_span", window)),
            (word("units"), form.units.map(\.name).joined(separator: "\n")), (word("others"), others),
        ].filter { !$0.1.isEmpty }
    }

    private var steps: [String] {
        [
            word("how_rows", ["sheet": word("sheet_activities"), "most": String(ActivityForm.mostRows)]),
            word("how_days"), word("how_weights"), word("how_dependencies"), word("how_money"), word("how_upload"),
        ]
    }
}
