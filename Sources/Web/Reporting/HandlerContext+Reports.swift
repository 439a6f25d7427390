import Documents
import Domain
import HTML
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    /// Who reads, when, with the token of their forms.
    var reader: RoundReader { RoundReader(actor: reportingActor, token: formToken, now: now) }

    /// A unit's report: the form where the reader writes it and it can be changed, else the reading.
    func reportPage(_ address: ReportAddress, flash: Flash? = nil) async throws -> Response {
        let (plan, sheet, events) = try await ReadReport(runtime: runtime)(address, by: reportingActor)
        let state = sheet.report?.state ?? .draft
        let isOpen = sheet.round.state.takesReports && (state == .draft || state == .returned)
        guard isOpen, reportingActor.writes(for: address.organisation) else {
            let page = ReportPage(
                plan: plan,
                sheet: sheet,
                events: events,
                problems: [],
                typedReason: "",
                typedMarks: [:],
                reader: reader
            )
            return answer(page, flash: flash)
        }
        let typed =
            sheet.report.map(ReportContent.init) ?? ReportContent(revision: 0, figures: [], narratives: Narratives())
        let page = ReportFormPage(
            plan: plan,
            sheet: sheet,
            events: events,
            typed: typed,
            problems: [],
            other: nil,
            reader: reader
        )
        return answer(page, flash: flash)
    }

    /// Saves or sends what was typed; faults (422) and a stale save (409) show the form again with all of it.
    func write(_ address: ReportAddress, _ content: ReportContent) async throws -> Response {
        let actor = reportingActor
        do {
            let word: String
            if form.text("action") == "submit" {
                let sent = try await SubmitReport(runtime: runtime)(address, content, by: actor)
                word = sent == .awaitsApproval ? "approval_requested" : "submitted"
            } else if let (indicator, offer) = chosenOffer {
                try await TakeFigure(runtime: runtime)(address, indicator, offer, into: content, by: actor)
                word = "taken"
            } else {
                try await SaveDraft(runtime: runtime)(address, content, by: actor)
                word = "saved"
            }
            let path = Routes.report.path(
                address.plan,
                address.round,
                address.organisation,
                query: [("tin", word)]
            )
            return redirect(to: path)
        } catch let invalid as InvalidInput {
            let page = try await form(address, content, problems: invalid.problems, other: nil)
            return answer(page, status: .unprocessableContent)
        } catch let stale as StaleReport {
            let page = try await form(address, content, problems: [], other: stale.stored)
            return answer(page, status: .conflict)
        } catch Refusal.conflict(let message) {
            var page = try await form(address, content, problems: [], other: nil)
            page.refusal = message
            return answer(page, status: .conflict)
        }
    }

    /// What a button of the form takes over, such as `take-1.1` or `last-5.1`; nil for the other buttons.
    private var chosenOffer: (IndicatorCode, FigureOffer)? {
        let parts = form.text("action").split(separator: "-", maxSplits: 1).map(String.init)
        guard parts.count == 2, let indicator = try? IndicatorCode(parts[1]) else { return nil }
        switch parts[0] {
        case "take": return (indicator, .sum(seen: form.text(OfferBox.token(of: FigureKey(indicator)))))
        case "last": return (indicator, .last)
        default: return nil
        }
    }

    private func form(
        _ address: ReportAddress,
        _ typed: ReportContent,
        problems: [InputProblem],
        other: StoredReport?
    ) async throws -> ReportFormPage {
        let (plan, sheet, events) = try await ReadReport(runtime: runtime)(address, by: reportingActor)
        return ReportFormPage(
            plan: plan,
            sheet: sheet,
            events: events,
            typed: typed,
            problems: problems,
            other: other,
            reader: reader
        )
    }

    /// Lets a report go out or gives it back to its writer; giving back without a reason shows the page again (422).
    func approve(_ address: ReportAddress) async throws -> Response {
        let (actor, reason, revision) = (reportingActor, form.text("reason"), Int(form.text("revision")))
        let word: String
        do {
            switch form.text("action") {
            case "approve":
                try await ApproveReport(runtime: runtime)(address, revision: revision, by: actor)
                word = "approved"
            case "decline":
                try await DeclineReport(runtime: runtime)(address, reason: reason, revision: revision, by: actor)
                word = "declined"
            default: throw InvalidInput(field: "", "report.unknown_action")
            }
        } catch let invalid as InvalidInput {
            return try await reading(address, problems: invalid.problems, reason: reason)
        }
        let path = Routes.report.path(address.plan, address.round, address.organisation, query: [("tin", word)])
        return redirect(to: path)
    }

    /// The report to read with the faults of what was typed below it (422).
    private func reading(
        _ address: ReportAddress,
        problems: [InputProblem],
        reason: String,
        marks: [String: String] = [:]
    ) async throws -> Response {
        let (plan, sheet, events) = try await ReadReport(runtime: runtime)(address, by: reportingActor)
        let page = ReportPage(
            plan: plan,
            sheet: sheet,
            events: events,
            problems: problems,
            typedReason: reason,
            typedMarks: marks,
            reader: reader
        )
        return answer(page, status: .unprocessableContent)
    }

    /// Begins the review, accepts or returns; a return without a reason shows the page again (422).
    func review(_ address: ReportAddress) async throws -> Response {
        let (actor, reason, marks) = (reportingActor, form.text("reason"), ReviewMark.typed(form))
        let revision = Int(form.text("revision"))
        let word: String
        do {
            switch form.text("action") {
            case "begin":
                try await BeginReview(runtime: runtime)(address, by: actor)
                word = "begun"
            case "accept":
                try await AcceptReport(runtime: runtime)(address, revision: revision, by: actor)
                word = "accepted"
            case "return":
                try await ReturnReport(runtime: runtime)(
                    address,
                    reason: reason,
                    marks: ReviewMark.all(marks),
                    revision: revision,
                    by: actor
                )
                word = "returned"
            default: throw InvalidInput(field: "", "report.unknown_action")
            }
        } catch let invalid as InvalidInput {
            return try await reading(address, problems: invalid.problems, reason: reason, marks: marks)
        }
        let path = Routes.report.path(address.plan, address.round, address.organisation, query: [("tin", word)])
        return redirect(to: path)
    }

    /// The consolidated report as a page or a file, perhaps as of a moment; what units wrote is for those who read all reports.
    func consolidated(_ plan: PlanCode, _ round: PeriodCode, format: String?) async throws -> Response {
        let (actor, now, moment) = (reportingActor, now, try asOf())
        let (stored, report, rounds) = try await runtime.database.read { connection in
            let scope = try ReportingScope(plan, round, asOf: moment, connection: connection)
            let report = try ConsolidatedQuery(connection: connection)(
                scope.round,
                of: scope.plan,
                asOf: moment ?? now,
                internally: actor.readsAll(coordinator: scope.plan.coordinator)
            )
            let rounds = try format == nil ? RoundOutlookQuery(connection: connection).opened(plan: scope.plan.id) : []
            return (scope.plan, report, rounds.map(\.code))
        }
        let name = "\(plan)-\(round)" + (moment.map { "-\($0.day.iso)" } ?? "")
        switch format {
        case nil:
            let page = ConsolidatedPage(plan: stored, report: report, rounds: rounds, kept: keptMoment(moment))
            return answer(page, asOf: asOfChoice(moment))
        case "json": return json(report.json)
        case "csv": return file(report.csv, name: name + ".csv", type: "text/csv; charset=utf-8; header=present")
        case "xlsx":
            let bytes = try ConsolidatedWorkbook(report, text: language.text).bytes()
            let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            return file(bytes, name: name + ".xlsx", type: type)
        default: throw InvalidInput(field: "format", "consolidated.unknown_format")
        }
    }
}
