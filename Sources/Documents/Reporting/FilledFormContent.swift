import Domain

/// What is known of a filled form while its sheets go by.
final class FilledFormContent {
    /// The rows of the form by indicator code; of one indicator what is measured before what is contributed.
    let rows: [String: [ReportFormRow]]
    private let keys: [FigureKey]
    private let words: FilledFormWords
    /// The members of the identity that were found.
    var members: [String: String] = [:]
    /// True once the sheet of part I was recognised, with its name.
    var figuresSheet: String?
    private var partsSheet: String?
    private var figures: [TypedFigure] = []
    private var parts: [ReportFormPart: String] = [:]
    private var lines: [FigureKey: Int] = [:]
    /// What is wrong with them, and where fields stand.
    let faults = FilledFaults()

    init(form: ReportForm, words: FilledFormWords) {
        rows = Dictionary(grouping: form.rows, by: \.code.text)
        keys = form.rows.map(\.key)
        self.words = words
    }

    /// The status a word names; nil for an unknown word.
    func status(_ word: String) -> ObservationStatus? {
        words.statuses[TextFolding.fold(word)] ?? ObservationStatus(rawValue: word.uppercased())
    }

    /// The row of an indicator that a word of the column of kinds names; where the column says nothing, the only row there is.
    func row(of code: String, kind word: String) -> ReportFormRow? {
        let rows = rows[code] ?? []
        guard !word.isEmpty else { return rows.count == 1 ? rows[0] : nil }
        let kind = words.kinds[TextFolding.fold(word)] ?? ObligationKind(rawValue: word.lowercased())
        return rows.first { $0.key.kind == kind }
    }

    /// Takes a row of part I; false where it was found already.
    func take(_ figure: TypedFigure, line: Int) -> Bool {
        guard lines[figure.key] == nil else { return false }
        lines[figure.key] = line
        figures.append(figure)
        return true
    }

    /// The line a row was found on; nil where it was not.
    func line(of key: FigureKey) -> Int? { lines[key] }

    /// Takes a part in words, or what continues it after a joint.
    func take(_ part: ReportFormPart, _ text: String, after joint: TextJoint?, sheet: String) {
        partsSheet = sheet
        parts[part, default: ""] += (joint?.separator ?? "") + text
    }

    /// True where the part was found already.
    func has(_ part: ReportFormPart) -> Bool { parts[part] != nil }

    /// Records a fault for each sheet, row and part that is not there.
    func complain(ofMissing file: String) {
        if let figuresSheet {
            for key in keys where lines[key] == nil {
                let message =
                    key.kind == .measuring ? "report_form.row_missing" : "report_form.contribution_missing"
                let fault = TableFault(file: figuresSheet, message, ["code": key.indicator.text])
                faults.add(ReportFormInput.value.field(key), fault)
            }
        } else {
            faults.add(nil, TableFault(file: file, "report_form.figures_missing"))
        }
        for part in ReportFormPart.allCases where parts[part] == nil {
            let fault = TableFault(
                file: partsSheet ?? file,
                "report_form.part_missing",
                ["part": ["II", "III", "IV"][part.number - 2]]
            )
            faults.add(part.rawValue, fault)
        }
    }

    func filled(edition: Int, revision: Int) -> FilledForm {
        FilledForm(
            edition: edition,
            revision: revision,
            figures: figures,
            narratives: Narratives(
                trend: parts[.trend]?.trimmed ?? "",
                difficulties: parts[.difficulties]?.trimmed ?? "",
                proposals: parts[.proposals]?.trimmed ?? ""
            ),
            places: faults.places,
            faults: faults.faults,
            warnings: faults.warnings
        )
    }
}
