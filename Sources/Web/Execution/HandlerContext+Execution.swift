import Domain
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    /// The reader of pages of tasks; nil for the public, who sees confirmed states only.
    var taskReader: RoundReader? { app.person == nil ? nil : reader }

    /// What the page before this one did; nil for an unknown word.
    var taskNews: Flash? {
        guard let word = query["tin"], Self.news.contains(word) else { return nil }
        return Flash(.done, text("execution.news_\(word)"))
    }

    private static var news: [String] {
        ["reported", "declared", "confirmed", "returned", "assigned", "corrected", "withdrawn"]
    }

    private var pageNumber: Int { max(1, min(query["trang"].flatMap { Int($0) } ?? 1, 1_000_000)) }

    /// The list of tasks, as a page or as CSV.
    func tasks(of plan: PlanCode) async throws -> Response {
        let reader = taskReader
        let isPublic = reader == nil
        let selection = TaskSelection(page: query, isPublic: isPublic)
        let moment = try asOf()
        if query["format"] == "csv" {
            let found = try await ReadTasks(runtime: runtime)(plan, selection.filter, window: nil, asOf: moment)
            let csv = TaskTables.list(found.tasks, on: found.day, isPublic: isPublic)
            return file(csv, name: "\(plan)-tasks.csv", type: "text/csv; charset=utf-8; header=present")
        }
        let number = pageNumber
        let (now, past) = (now, PastReading(moment, kept: keptMoment(moment)))
        return try await planPage(plan, asOf: .some(moment)) {
            try TasksPage.load($0, plan: $1, selection: selection, page: number, now: now, past: past, reader: reader)
        }
    }

    /// How many tasks stand where, as a page or as CSV.
    func taskCounts(of plan: PlanCode) async throws -> Response {
        let side = TaskCountSide.allCases.first { TaskCountsPage.word($0) == query["theo"] } ?? .lead
        let year = query.filled("nam").flatMap { Int($0) }
        let number = pageNumber
        let (today, isPublic) = (now.day, app.person == nil)
        let moment = try asOf()
        let past = PastReading(moment, kept: keptMoment(moment))
        if query["format"] == "csv" {
            let filter = ListedTaskFilter(year: side == .year ? nil : year)
            let found = try await ReadTasks(runtime: runtime).counts(plan, filter, by: side, asOf: moment)
            let csv = TaskTables.counts(found.rows, by: side, isPublic: isPublic)
            return file(csv, name: "\(plan)-task-counts.csv", type: "text/csv; charset=utf-8; header=present")
        }
        return try await planPage(plan, asOf: .some(moment)) {
            try TaskCountsPage.load(
                $0,
                plan: $1,
                side: side,
                year: year,
                page: number,
                today: today,
                past: past,
                isPublic: isPublic
            )
        }
    }

    /// An occurrence with the faults of a form that was sent.
    func occurrencePage(
        _ address: TaskAddress,
        problems: [InputProblem] = [],
        sent: OccurrencePage.Sent = .nothing,
        flash: Flash? = nil
    ) async throws -> Response {
        let page = OccurrencePage(
            record: try await ReadOccurrence(runtime: runtime)(address, by: reportingActor),
            problems: problems,
            sent: sent,
            typedReason: form.text("reason"),
            reader: reader
        )
        return answer(page, flash: flash, status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// Records progress; faults show the page again as typed (422).
    func reportProgress(_ address: TaskAddress) async throws -> Response {
        let report = ProgressReport(
            activity: Int(form.text("activity")),
            percent: form.text("percent"),
            startedOn: form.text("started_on"),
            endedOn: form.text("ended_on"),
            done: form.text("done"),
            difficulties: form.text("difficulties"),
            explanation: form.text("explanation")
        )
        do {
            try await ReportProgress(runtime: runtime)(address, report, by: reportingActor)
        } catch let invalid as InvalidInput {
            return try await occurrencePage(address, problems: invalid.problems, sent: .progress(report))
        }
        return done("reported", address)
    }

    /// Declares the task done; faults show the page again as typed (422).
    func declareDone(_ address: TaskAddress) async throws -> Response {
        let claim = CompletionClaim(
            documentNumber: form.text("document_number"),
            documentDay: form.text("document_day"),
            completedOn: form.text("completed_on"),
            link: form.text("link"),
            note: form.text("note")
        )
        do {
            let chosen = file(in: "file").map { SentFile(name: $0.name, bytes: $0.content) }
            try await DeclareDone(runtime: runtime)(address, claim, file: chosen, by: reportingActor)
        } catch let invalid as InvalidInput {
            return try await occurrencePage(address, problems: invalid.problems, sent: .completion(claim))
        }
        return done("declared", address)
    }

    /// Confirms or returns the evidence; a return without a reason shows the page again (422).
    func decideDone(_ address: TaskAddress) async throws -> Response {
        let number = Int(form.text("number"))
        do {
            if form.text("action") == "confirm" {
                try await ConfirmDone(runtime: runtime)(address, number: number, by: reportingActor)
                return done("confirmed", address)
            }
            let reason = form.text("reason")
            try await ReturnDone(runtime: runtime)(address, reason: reason, number: number, by: reportingActor)
        } catch let invalid as InvalidInput {
            return try await occurrencePage(address, problems: invalid.problems, sent: .decision)
        }
        return done("returned", address)
    }

    /// The bytes of a file of evidence, to save; never shown inside the site.
    func completionFile(_ number: Int, of address: TaskAddress) async throws -> Response {
        let (file, bytes) = try await ReadOccurrence(runtime: runtime).file(number, of: address, by: reportingActor)
        var response = Response.bytes(bytes, type: file.type.mediaType)
        let plain = "minh-chung-\(number).\(file.type.nameEnding)"
        response.headers[.contentDisposition] =
            "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(PercentCoding.encode(file.name))"
        return response
    }

    private func done(_ word: String, _ address: TaskAddress) -> Response {
        let year = OccurrenceYear(address.year)
        return redirect(to: Routes.occurrence.path(address.plan, address.task, year, query: [("tin", word)]))
    }
}
