extension SheetWriter {
    /// Writes what machines know a form by, each member beside its mark, and hides the sheet.
    func writeIdentity(_ members: [(String, String)]) {
        for (row, member) in members.enumerated() {
            text(FormMark.of(member.0), row: row, column: 0)
            text(member.1, row: row, column: 1)
        }
        protect()
        hide()
    }
}
