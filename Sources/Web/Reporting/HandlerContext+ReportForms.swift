import Documents
import Domain
import HTML
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    private static var workbookType: String { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }

    /// The unit's form to be filled in.
    func formFile(_ address: ReportAddress) async throws -> Response {
        let (name, bytes) = try await ExportForm(runtime: runtime)(address, in: language, by: reportingActor)
        return file(bytes, name: name, type: Self.workbookType)
    }

    /// Keeps the file that was chosen and goes on to what it says; a file that is no such form is refused at once (422).
    func upload(_ address: ReportAddress) async throws -> Response {
        do {
            guard let chosen = file(in: "file") else { throw InvalidInput(field: "file", "report_form.no_file") }
            let sha256 = try await HoldForm(runtime: runtime)(
                address,
                chosen.content,
                name: chosen.name,
                by: reportingActor
            )
            return redirect(
                to: Routes.uploadedForm.path(address.plan, address.round, address.organisation, sha256)
            )
        } catch let invalid as InvalidInput {
            let (plan, sheet, _) = try await ReadReport(runtime: runtime)(address, by: reportingActor)
            let faults = invalid.problems.map { InputProblem(field: "file", message: $0.message) }
            let page = FormUploadPage(plan: plan, sheet: sheet, problems: faults, reader: reader)
            return answer(page, status: .unprocessableContent)
        }
    }

    /// What an uploaded file says, beside what is saved and what was accepted last.
    func preview(_ address: ReportAddress, _ sha256: String) async throws -> Response {
        answer(try await previewPage(address, sha256))
    }

    /// Stores what was looked at, through the same use case as any import; a draft that was saved meanwhile is a conflict
    /// (409) and shows the file beside the new draft.
    func confirm(_ address: ReportAddress, _ sha256: String) async throws -> Response {
        let upload = try await HoldForm(runtime: runtime).find(sha256, of: address, by: reportingActor)
        let sends = form.text("action") == "submit"
        var word = sends ? "submitted" : "saved"
        do {
            let outcome = try await ImportForm(runtime: runtime)(
                address,
                upload.content,
                name: upload.name,
                revision: Int(form.text("revision")) ?? 0,
                keepingSaved: form.text("keep") == "1",
                sends: sends,
                by: reportingActor
            )
            if outcome.sent == .awaitsApproval { word = "approval_requested" }
        } catch is StaleReport {
            return answer(try await previewPage(address, sha256, isStale: true), status: .conflict)
        } catch is InvalidInput {
            return answer(try await previewPage(address, sha256), status: .unprocessableContent)
        }
        return redirect(
            to: Routes.report.path(address.plan, address.round, address.organisation, query: [("tin", word)])
        )
    }

    /// The form made anew with the values of an uploaded file and its faults as comments.
    func markedForm(_ address: ReportAddress, _ sha256: String) async throws -> Response {
        let (check, _) = try await check(address, sha256)
        let form = ReportForm(check.sheet, of: check.plan, content: check.content, at: now)
        let workbook = ReportFormWorkbook(
            form,
            faults: check.faults.shown + check.gaps,
            count: check.faults.count + check.gaps.count,
            text: language.text
        )
        return file(try workbook.bytes(), name: form.fileName, type: Self.workbookType)
    }

    /// The API's import: `?action=check|save|submit`, save where none is named; `?revision=` names the revision replaced.
    func importForm(_ address: ReportAddress) async throws -> Response {
        let (name, bytes) = ("form.xlsx", app.body)
        let action = query["action"] ?? "save"
        guard ["check", "save", "submit"].contains(action) else {
            throw InvalidInput(field: "action", "report.unknown_action")
        }
        if action == "check" {
            let check = try await CheckForm(runtime: runtime)(
                address,
                bytes,
                name: name,
                keepingSaved: try keepsSaved,
                by: reportingActor
            )
            return json(check.json(in: language))
        }
        let revision = query["revision"].flatMap { Int($0) }
        let keepsSaved = try keepsSaved
        return try await refusingStale(address) {
            try await ImportForm(runtime: runtime)(
                address,
                bytes,
                name: name,
                revision: revision,
                keepingSaved: keepsSaved,
                sends: action == "submit",
                by: reportingActor
            )
        }
    }

    /// True where the query of the API asks to keep what was saved online.
    private var keepsSaved: Bool {
        get throws(InvalidInput) {
            switch query.filled("keep_saved") {
            case nil, "false": return false
            case "true": return true
            case let word?:
                let values = ["read": word, "known": "true, false"]
                throw InvalidInput(field: "keep_saved", "list.unknown_word", values)
            }
        }
    }

    private func check(_ address: ReportAddress, _ sha256: String) async throws -> (FormCheck, FormUpload) {
        let upload = try await HoldForm(runtime: runtime).find(sha256, of: address, by: reportingActor)
        let check = try await CheckForm(runtime: runtime)(
            address,
            upload.content,
            name: upload.name,
            keepingSaved: query.text("giu") == "1" || form.text("keep") == "1",
            by: reportingActor
        )
        return (check, upload)
    }

    private func previewPage(
        _ address: ReportAddress,
        _ sha256: String,
        isStale: Bool = false
    ) async throws -> FormPreviewPage {
        let (check, upload) = try await check(address, sha256)
        return FormPreviewPage(check: check, upload: upload, isStale: isStale, reader: reader)
    }
}
