package import Documents
package import Domain
import Persistence

/// A filled file of a lead's part held against the plan: what would be stored, and everything that speaks against it.
///
/// The same rules as the online form's, from the same code: `PartReading` reads what the file's cells say.
package struct ActivityCheck: Sendable {
    /// The plan as it stands.
    package let sheet: ImplementationSheet
    /// The SHA-256 of the file's bytes, in lower-case hexadecimal.
    package let sha256: String
    /// What the file says, as begun from what it was pre-filled with.
    package let content: PartContent
    /// The whole plan with the part as the file has it.
    package let plan: ImplementationPlan
    /// What keeps the file from being stored, by sheet, row and column.
    package let faults: FaultList<FormFault>
    /// What should be looked at before it is stored.
    package let warnings: [FormFault]
    /// What keeps the plan from being submitted although the part can be stored.
    package let gaps: [FormFault]

    /// Checks a file.
    ///
    /// - Parameters:
    ///   - name: the file's name, for faults of the whole file.
    ///   - nextID: the number the next new activity of the plan gets.
    /// - Throws: `UnreadableTable` where it is no workbook, no such form or another form.
    init(
        _ bytes: [UInt8],
        name: String,
        for sheet: ImplementationSheet,
        part: OrganisationCode,
        nextID: ActivityID,
        at instant: Instant
    ) throws(UnreadableTable) {
        let filled = try FilledActivityReader(ActivityForm(sheet, part: part, at: instant)).read(bytes, file: name)
        sha256 = Fingerprint.sha256(bytes)
        content = PartContent(
            part: part,
            version: filled.version,
            revision: filled.revision,
            rows: filled.rows,
            file: sha256
        )
        let reading = PartReading(filled.rows, part: part, of: sheet.task, in: sheet.activities, nextID: nextID)
        func placed(_ problem: InputProblem) -> FormFault {
            let fault =
                filled.places[problem.field].map { TableFault(at: $0, problem.message) }
                ?? TableFault(of: name, problem.message)
            return FormFault(field: problem.field, fault)
        }
        var faults = filled.faults
        let told = Set(filled.faults.shown.compactMap(\.field))
        for problem in reading.problems where !told.contains(problem.field) { faults.append(placed(problem)) }
        self.sheet = sheet
        plan = reading.plan
        self.faults = faults.sorted { left, right in
            let (a, b) = (left.fault.place, right.fault.place)
            return (a?.line ?? 0, a?.column ?? 0) < (b?.line ?? 0, b?.column ?? 0)
        }
        warnings = filled.warnings
        let known = Set(reading.problems)
        gaps = reading.problemsOfSending.filter { !known.contains($0) && !told.contains($0.field) }.map(placed)
    }

    /// True where nothing keeps the file from being stored.
    package var isStorable: Bool { faults.isEmpty }

    /// True where somebody saved the part after the file was pre-filled.
    package var isOutdated: Bool {
        content.version != sheet.version?.number ?? 0
            || content.revision != sheet.version?.part(of: content.part)?.revision ?? 0
    }

    /// The faults as those of an input, each beside its sheet and cell; the last says how many more there are.
    package var problems: [InputProblem] {
        let shown = faults.shown.map { InputProblem(field: $0.place, message: $0.message) }
        guard faults.more > 0 else { return shown }
        let more = Message("report_form.more_faults", ["count": String(faults.more)])
        return shown + [InputProblem(field: "", message: more)]
    }

    /// What storing the file would change.
    package var difference: ImplementationDifference {
        let own = ImplementationPlan(leads: plan.leads, activities: sheet.activities.part(of: content.part))
        let new = ImplementationPlan(leads: plan.leads, activities: plan.part(of: content.part))
        return ImplementationDifference(from: own, to: new)
    }
}
