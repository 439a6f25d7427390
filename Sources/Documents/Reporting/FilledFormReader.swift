import Domain

/// Reads a Phụ lục 01 file that comes back: tolerantly as to what programs and people change without meaning to, refusing
/// precisely whatever could be misread (domain rules, section 5).
package struct FilledFormReader {
    /// The largest file taken, in bytes. A form of a hundred indicators with full narratives has less than 100 kB.
    package static let sizeLimit = 4_000_000
    /// Bytes a file may unpack to.
    static let unpackedLimit = 16_000_000

    private let form: ReportForm
    private let words: FilledFormWords

    /// - Parameters:
    ///   - form: the form as it would be made now.
    ///   - words: the words of the columns of status and kind in every language the form is made in.
    package init(_ form: ReportForm, words: FilledFormWords) {
        self.form = form
        self.words = words
    }

    /// What the file says.
    ///
    /// - Parameter file: the file's name, for faults of the whole file.
    /// - Throws: `UnreadableTable` with one fault where the bytes are no workbook, no such form or another form.
    package func read(_ bytes: [UInt8], file: String) throws(UnreadableTable) -> FilledForm {
        guard bytes.count <= Self.sizeLimit else { throw UnreadableTable([Self.tooLarge(bytes.count, file: file)]) }
        let content = FilledFormContent(form: form, words: words)
        do {
            let archive = try ZipArchive(bytes, limit: Self.unpackedLimit)
            let parts = try WorkbookParts(archive)
            for sheet in parts.sheets {
                try FilledSheetReader(name: sheet.name, parts: parts, content: content).read(sheet.path, of: archive)
            }
        } catch {
            throw UnreadableTable([WorkbookReader.describe(error, file: file)])
        }
        let (edition, revision) = try identity(content.members, file: file)
        content.complain(ofMissing: file)
        return content.filled(edition: edition, revision: revision)
    }

    /// The fault of a file beyond the limit, for those who know its size before they read it.
    package static func tooLarge(_ size: Int, file: String) -> TableFault {
        func megabytes(_ bytes: Int) -> String { String((bytes + 999_999) / 1_000_000) }
        return TableFault(
            file: file,
            "report_form.too_large",
            ["read": megabytes(size), "most": megabytes(sizeLimit)]
        )
    }

    /// Edition and revision; refuses what is no form, or another plan's, round's or unit's.
    private func identity(_ members: [String: String], file: String) throws(UnreadableTable) -> (Int, Int) {
        guard members["form"] == ReportFormIdentity.form else {
            throw UnreadableTable([TableFault(file: file, "report_form.not_a_form")])
        }
        guard members["version"] == String(ReportFormIdentity.version) else {
            throw UnreadableTable([TableFault(file: file, "report_form.other_version")])
        }
        let wanted = form.identity
        let pairs: [(key: String, wanted: String)] = [
            ("plan", wanted.plan.text), ("round", wanted.round.text), ("organisation", wanted.organisation.text),
        ]
        for pair in pairs where members[pair.key] != pair.wanted {
            let values = ["read": members[pair.key] ?? "", "expected": pair.wanted]
            throw UnreadableTable([TableFault(file: file, "report_form.other_\(pair.key)", values)])
        }
        return (members["edition"].flatMap { Int($0) } ?? 0, members["revision"].flatMap { Int($0) } ?? 0)
    }
}
