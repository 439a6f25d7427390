import Documents
import Domain
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    /// What the page before this one did to the evidence; nil for an unknown word.
    var evidenceNews: Flash? {
        guard let word = query["tin"], ["added", "removed"].contains(word) else { return nil }
        return Flash(.done, text("evidence.news_\(word)"))
    }

    /// The evidence of a report.
    func evidencePage(
        _ address: ReportAddress,
        problems: [InputProblem] = [],
        flash: Flash? = nil
    ) async throws -> Response {
        let (plan, sheet, evidence) = try await ReadEvidence(runtime: runtime)(address, by: reportingActor)
        let page = EvidencePage(
            plan: plan,
            sheet: sheet,
            evidence: evidence,
            problems: problems,
            chosen: form.text("indicator"),
            reader: reader
        )
        return answer(page, flash: flash, status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// Adds the chosen file; a fault shows the page again (422).
    func addEvidence(_ address: ReportAddress) async throws -> Response {
        do {
            guard let file = file(in: "file") else { throw InvalidInput(field: "file", "evidence.none_chosen") }
            let code = form.text("indicator")
            let figure = code.isEmpty ? nil : try FigureKey(code)
            let add = AddEvidence(runtime: runtime)
            try await add(file.content, named: file.name, for: figure, to: address, by: reportingActor)
        } catch let invalid as InvalidInput {
            return try await evidencePage(address, problems: invalid.problems)
        }
        let path = Routes.evidence.path(address.plan, address.round, address.organisation, query: [("tin", "added")])
        return redirect(to: path)
    }

    /// The bytes of a piece of evidence, to save; never shown inside the site.
    func evidenceFile(_ id: Int, of address: ReportAddress) async throws -> Response {
        let (evidence, bytes) = try await ReadEvidence(runtime: runtime)(Int64(id), of: address, by: reportingActor)
        var response = Response.bytes(bytes, type: evidence.type.mediaType)
        let plain = "minh-chung-\(id).\(evidence.type.nameEnding)"
        response.headers[.contentDisposition] =
            "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(PercentCoding.encode(evidence.name))"
        return response
    }

    /// Saves a draft for the form's script: its revision and the time, or the faults.
    func autosave(_ address: ReportAddress) async throws -> Response {
        do {
            let revision = try await SaveDraft(runtime: runtime)(address, ReportContent(form), by: reportingActor)
            let time = PageWords(language: language).format.moment(now)
            return json(.object([("revision", .int(revision)), ("time", .string(time))]))
        } catch let invalid as InvalidInput {
            let errors = invalid.problems.map { problem in
                JSONValue.object([
                    ("field", .string(problem.field)), ("message", .string(language.text(problem.message))),
                ])
            }
            return json(.object([("errors", .array(errors))]), status: .unprocessableContent)
        } catch let stale as StaleReport {
            return json(.object([("revision", .int(stale.stored.revision))]), status: .conflict)
        }
    }
}
