import HTML
import UseCases

/// Working by file: a form to download as a workbook, and a place to upload it filled in.
struct WorkbookFileBox {
    /// What the box is called.
    let title: String
    /// How it goes.
    let help: String
    /// Where the form comes from, and what the button says.
    let download: NavigationLink
    /// Where it goes filled in.
    let upload: String
    /// The form token.
    let token: String
    /// What is wrong with the file that was chosen; nil where nothing is.
    var error: String?

    /// Download and upload side by side.
    func markup(_ words: PageWords) -> Markup {
        InsetBox(.note) {
            h2 { title }
            p { help }
            p { ActionButton(download.text, address: download.address ?? "", isDownload: true) }
            PostForm(to: upload, csrf: token, isMultipart: true) {
                FormField(
                    words.text("report_form.file"),
                    name: "file",
                    .file(accept: ".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                    hint: words.text("report_form.file_hint"),
                    error: error
                )
                ActionButton(words.text("report_form.upload"), .secondary)
            }
        }.markup
    }
}
