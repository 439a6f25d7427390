import Documents
import Domain
import HTML
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    private static var workbookType: String { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }

    /// The file of a part to be filled in.
    func activityForm(_ address: ImplementationAddress, _ part: OrganisationCode) async throws -> Response {
        let (name, bytes) = try await ExportActivities(runtime: runtime)(
            address,
            part: part,
            in: language,
            by: reportingActor
        )
        return file(bytes, name: name, type: Self.workbookType)
    }

    /// Keeps the file that was chosen and goes on to what it says; a file that is no such form shows the part's form again (422).
    func uploadActivities(_ address: ImplementationAddress, _ part: OrganisationCode) async throws -> Response {
        do {
            guard let chosen = file(in: "file") else { throw InvalidInput(field: "file", "report_form.no_file") }
            let sha256 = try await HoldActivities(runtime: runtime)(
                address,
                part: part,
                chosen.content,
                name: chosen.name,
                by: reportingActor
            )
            return redirect(to: Routes.uploadedActivities.path(address.plan, address.task, part, sha256))
        } catch let invalid as InvalidInput {
            let sheet = try await ReadImplementation(runtime: runtime)(address, by: reportingActor)
            var page = PartFormPage(sheet: sheet, typed: PartContent(sheet, part: part), reader: reader)
            page.problems = invalid.problems.map { InputProblem(field: "file", message: $0.message) }
            return answer(page, status: .unprocessableContent)
        }
    }

    /// What an uploaded file says, and what storing it would change.
    func previewActivities(
        _ address: ImplementationAddress,
        _ part: OrganisationCode,
        _ sha256: String
    ) async throws -> Response {
        answer(try await activityPreview(address, part, sha256))
    }

    /// Stores what was looked at; a part that was saved meanwhile is a conflict (409) and shows the file beside it.
    func confirmActivities(
        _ address: ImplementationAddress,
        _ part: OrganisationCode,
        _ sha256: String
    ) async throws -> Response {
        let upload = try await HoldActivities(runtime: runtime).find(
            sha256,
            part: part,
            of: address,
            by: reportingActor
        )
        do {
            try await ImportActivities(runtime: runtime)(
                address,
                part: part,
                upload.content,
                name: upload.name,
                replaces: (Int(form.text("version")) ?? 0, Int(form.text("revision")) ?? 0),
                by: reportingActor
            )
        } catch is StalePart {
            return answer(try await activityPreview(address, part, sha256, isStale: true), status: .conflict)
        } catch is InvalidInput {
            return answer(try await activityPreview(address, part, sha256), status: .unprocessableContent)
        }
        let path = Routes.implementationPart.path(address.plan, address.task, part, query: [("tin", "saved")])
        return redirect(to: path)
    }

    /// The file made anew with the values of an uploaded one and its faults as comments.
    func markedActivities(
        _ address: ImplementationAddress,
        _ part: OrganisationCode,
        _ sha256: String
    ) async throws -> Response {
        let check = try await activityPreview(address, part, sha256).check
        let form = ActivityForm(check.sheet, part: part, content: check.content.rows, at: now)
        let workbook = ActivityFormWorkbook(form, faults: check.faults.shown + check.gaps, text: language.text)
        return file(try workbook.bytes(), name: form.fileName, type: Self.workbookType)
    }

    private func activityPreview(
        _ address: ImplementationAddress,
        _ part: OrganisationCode,
        _ sha256: String,
        isStale: Bool = false
    ) async throws -> ActivityPreviewPage {
        let upload = try await HoldActivities(runtime: runtime).find(
            sha256,
            part: part,
            of: address,
            by: reportingActor
        )
        let check = try await CheckActivities(runtime: runtime)(
            address,
            part: part,
            upload.content,
            name: upload.name,
            by: reportingActor
        )
        return ActivityPreviewPage(check: check, upload: upload, isStale: isStale, reader: reader)
    }
}
