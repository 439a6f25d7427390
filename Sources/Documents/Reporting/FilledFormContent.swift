import Domain

/// What is known of a filled form while its sheets go by.
final class FilledFormContent {
    /// The indicators of the form by code.
    let rows: [String: ReportFormRow]
    private let codes: [IndicatorCode]
    private let statuses: [String: ObservationStatus]
    /// The members of the identity that were found.
    var members: [String: String] = [:]
    /// True once the sheet of part I was recognised, with its name.
    var figuresSheet: String?
    private var partsSheet: String?
    private var figures: [TypedFigure] = []
    private var parts: [ReportFormPart: String] = [:]
    private var lines: [String: Int] = [:]
    private var places: [String: CellPlace] = [:]
    private var faults = FaultList<ReportFormFault>()
    private var warnings = FaultList<ReportFormFault>()

    init(form: ReportForm, statuses: [String: ObservationStatus]) {
        rows = Dictionary(form.rows.map { ($0.code.text, $0) }) { first, _ in first }
        codes = form.rows.map(\.code)
        self.statuses = statuses
    }

    /// The status a word names; nil for an unknown word.
    func status(_ word: String) -> ObservationStatus? {
        statuses[TextFolding.fold(word)] ?? ObservationStatus(rawValue: word.uppercased())
    }

    /// Takes a row of part I; false where its indicator has a row already.
    func take(_ figure: TypedFigure, line: Int) -> Bool {
        guard lines[figure.indicator.text] == nil else { return false }
        lines[figure.indicator.text] = line
        figures.append(figure)
        return true
    }

    /// The line an indicator was found on; nil where it was not.
    func line(of code: String) -> Int? { lines[code] }

    /// Takes a part in words.
    func take(_ part: ReportFormPart, _ text: String, sheet: String) {
        partsSheet = sheet
        parts[part] = text
    }

    /// True where the part was found already.
    func has(_ part: ReportFormPart) -> Bool { parts[part] != nil }

    /// Remembers where a field stands.
    func place(_ field: String, _ place: CellPlace) { places[field] = place }

    /// Records a fault of a cell.
    func fault(_ field: String?, _ place: CellPlace, _ key: String, _ values: [String: String] = [:]) {
        faults.append(ReportFormFault(field: field, TableFault(place, key, values)))
    }

    /// Records something to look at.
    func warn(_ field: String, _ place: CellPlace, _ key: String, _ values: [String: String] = [:]) {
        warnings.append(ReportFormFault(field: field, TableFault(place, key, values)))
    }

    /// Records a fault for each sheet, row and part that is not there.
    func complain(ofMissing file: String) {
        if let figuresSheet {
            for code in codes where lines[code.text] == nil {
                let fault = TableFault(file: figuresSheet, "report_form.row_missing", ["code": code.text])
                faults.append(ReportFormFault(field: ReportFormInput.value.field(code), fault))
            }
        } else {
            faults.append(ReportFormFault(field: nil, TableFault(file: file, "report_form.figures_missing")))
        }
        for part in ReportFormPart.allCases where parts[part] == nil {
            let fault = TableFault(
                file: partsSheet ?? file,
                "report_form.part_missing",
                ["part": ["II", "III", "IV"][part.number - 2]]
            )
            faults.append(ReportFormFault(field: part.rawValue, fault))
        }
    }

    func filled(edition: Int, revision: Int) -> FilledForm {
        FilledForm(
            edition: edition,
            revision: revision,
            figures: figures,
            narratives: Narratives(
                trend: parts[.trend] ?? "",
                difficulties: parts[.difficulties] ?? "",
                proposals: parts[.proposals] ?? ""
            ),
            places: places,
            faults: faults,
            warnings: warnings.shown
        )
    }
}
