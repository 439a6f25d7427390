import Domain

/// Reads a lead's file that comes back: tolerantly as to what programs and people change without meaning to, refusing precisely
/// whatever could be misread.
package struct FilledActivityReader {
    private let form: ActivityForm

    /// - Parameter form: the form as it would be made now.
    package init(_ form: ActivityForm) {
        self.form = form
    }

    /// What the file says.
    ///
    /// - Parameter file: the file's name, for faults of the whole file.
    /// - Throws: `UnreadableTable` with one fault where the bytes are no workbook, no such form or another form.
    package func read(_ bytes: [UInt8], file: String) throws(UnreadableTable) -> FilledActivities {
        guard bytes.count <= FilledFormReader.sizeLimit else {
            throw UnreadableTable([FilledFormReader.tooLarge(bytes.count, file: file)])
        }
        let content = FilledActivityContent(units: form.units)
        do {
            let archive = try ZipArchive(bytes, limit: FilledFormReader.unpackedLimit)
            let parts = try WorkbookParts(archive)
            for sheet in parts.sheets {
                try FilledActivitySheet(name: sheet.name, parts: parts, content: content)
                    .read(sheet.path, of: archive)
            }
        } catch {
            throw UnreadableTable([WorkbookReader.describe(error, file: file)])
        }
        let (version, revision) = try identity(content.members, file: file)
        return content.filled(version: version, revision: revision, file: file)
    }

    /// Version and revision; refuses what is no form, or another plan's, task's or lead's.
    private func identity(_ members: [String: String], file: String) throws(UnreadableTable) -> (Int, Int) {
        guard members["form"] == ActivityFormIdentity.form else {
            throw UnreadableTable([TableFault(file: file, "activity_form.not_a_form")])
        }
        guard members["layout"] == String(ActivityFormIdentity.layout) else {
            throw UnreadableTable([TableFault(file: file, "report_form.other_version")])
        }
        let wanted = form.identity
        let pairs: [(key: String, fault: String, wanted: String)] = [
            ("plan", "report_form.other_plan", wanted.plan.text),
            ("task", "activity_form.other_task", wanted.task.text),
            ("organisation", "report_form.other_organisation", wanted.organisation.text),
        ]
        for pair in pairs where members[pair.key] != pair.wanted {
            let values = ["read": members[pair.key] ?? "", "expected": pair.wanted]
            throw UnreadableTable([TableFault(file: file, pair.fault, values)])
        }
        return (members["version"].flatMap { Int($0) } ?? 0, members["revision"].flatMap { Int($0) } ?? 0)
    }
}
