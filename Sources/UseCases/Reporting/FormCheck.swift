package import Documents
package import Domain
package import Persistence

/// A filled Phụ lục 01 file held against the unit's sheet: what would be stored, and everything that speaks against it.
///
/// The same rules as the online form's, from the same code: `ReportReading` reads what the file's cells say.
package struct FormCheck: Sendable {
    /// The plan.
    package let plan: StoredPlan
    /// What was to be supplied, with the report as it stands.
    package let sheet: ReportSheet
    /// The SHA-256 of the file's bytes, in lower-case hexadecimal.
    package let sha256: String
    /// What the file says, as it would have been typed online over the stored revision.
    package let content: ReportContent
    /// True where what the file leaves empty stands as it was saved online.
    package let keepsSaved: Bool
    /// How many rows and parts the file leaves empty although they were saved online.
    package let emptied: Int
    /// The revision the file was pre-filled from.
    package let filledFrom: Int
    /// What keeps the file from being stored, by sheet, row and column.
    package let faults: FaultList<FormFault>
    /// What should be looked at before it is stored.
    package let warnings: [FormFault]
    /// What keeps the report from being sent although it can be stored: gaps, jumps without a word.
    package let gaps: [FormFault]
    /// What the content was read as.
    package let reading: ReportReading

    /// Checks a file.
    ///
    /// - Parameters:
    ///   - name: the file's name, for faults of the whole file.
    ///   - keepingSaved: true to keep what was saved online where the file is empty, so that it need not be entered again.
    /// - Throws: `UnreadableTable` where it is no workbook, no such form or another form.
    package init(
        _ bytes: [UInt8],
        name: String,
        for sheet: ReportSheet,
        of plan: StoredPlan,
        keepingSaved: Bool = false,
        at instant: Instant
    ) throws(UnreadableTable) {
        let form = ReportForm(sheet, of: plan, at: instant)
        let filled = try FilledFormReader(form, words: Self.words).read(bytes, file: name)
        let sha256 = Fingerprint.sha256(bytes)
        let stated = ReportContent(
            revision: sheet.report?.revision ?? 0,
            figures: filled.figures,
            narratives: filled.narratives,
            file: sha256
        )
        let saved = sheet.report.map(ReportContent.init)
        emptied = saved.map { stated.emptied(since: $0) } ?? 0
        keepsSaved = keepingSaved
        let content = saved.map { keepingSaved ? stated.filledUp(from: $0) : stated } ?? stated
        let reading = ReportReading(content, for: sheet)
        func placed(_ problem: InputProblem) -> FormFault {
            let fault =
                filled.places[problem.field].map { TableFault(at: $0, problem.message) }
                ?? TableFault(of: name, problem.message)
            return FormFault(field: problem.field, fault)
        }
        var faults = filled.faults
        let told = Set(filled.faults.shown.compactMap(\.field))
        for problem in reading.problems where !told.contains(problem.field) { faults.append(placed(problem)) }
        self.plan = plan
        self.sheet = sheet
        self.sha256 = sha256
        self.content = content
        self.reading = reading
        filledFrom = filled.revision
        self.faults = faults.sorted { Self.comesBefore($0, $1) }
        warnings = filled.warnings + reading.warnings.map(placed)
        let problems = Set(reading.problems)
        gaps = reading.problemsOfSending.filter { !problems.contains($0) && !told.contains($0.field) }.map(placed)
    }

    /// True where nothing keeps the file from being stored.
    package var isStorable: Bool { faults.isEmpty }

    /// True where somebody saved the report after the file was pre-filled.
    package var isOutdated: Bool { filledFrom != (sheet.report?.revision ?? 0) }

    /// The faults as those of an input, each beside its sheet and cell; the last says how many more there are.
    package var problems: [InputProblem] {
        let shown = faults.shown.map { InputProblem(field: $0.place, message: $0.message) }
        guard faults.more > 0 else { return shown }
        let more = Message("report_form.more_faults", ["count": String(faults.more)])
        return shown + [InputProblem(field: "", message: more)]
    }

    private static let words: FilledFormWords = {
        var statuses: [String: ObservationStatus] = [:]
        var kinds: [String: ObligationKind] = [:]
        for language in [Language.vietnamese, .english] {
            for status in ObservationStatus.allCases {
                statuses[language.text("status.figure_\(status.rawValue)")] = status
            }
            for kind in ObligationKind.allCases { kinds[language.text("report_form.kind_\(kind.rawValue)")] = kind }
        }
        return FilledFormWords(statuses: statuses, kinds: kinds)
    }()

    private static func comesBefore(_ left: FormFault, _ right: FormFault) -> Bool {
        func key(_ fault: FormFault) -> (String, Int, Int) {
            (fault.fault.file, fault.fault.place?.line ?? 0, fault.fault.place?.column ?? 0)
        }
        return key(left) < key(right)
    }
}
