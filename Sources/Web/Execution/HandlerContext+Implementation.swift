import Domain
import HTML
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    /// A task's implementation plan to read, `?phien-ban=` for an earlier version.
    func implementationPage(_ address: ImplementationAddress) async throws -> Response {
        let number = query["phien-ban"].flatMap { Int($0) }
        let sheet = try await ReadImplementation(runtime: runtime)(address, version: number, by: reportingActor)
        return answer(ImplementationPage(sheet: sheet, reader: reader), flash: executionNews)
    }

    /// Two versions side by side.
    func comparison(_ address: ImplementationAddress) async throws -> Response {
        guard let from = query["tu"].flatMap({ Int($0) }), let to = query["den"].flatMap({ Int($0) }) else {
            throw Refusal.notFound(Message("implementation.no_version"))
        }
        let (before, after) = try await ReadImplementation(runtime: runtime).comparing(
            address,
            from,
            with: to,
            by: reportingActor
        )
        return answer(ComparisonPage(before: before, after: after))
    }

    /// The form of a part the reader writes; the reading page where it cannot be changed now.
    func partForm(_ address: ImplementationAddress, _ part: OrganisationCode) async throws -> Response {
        let sheet = try await ReadImplementation(runtime: runtime)(address, by: reportingActor)
        guard sheet.reader.parts(of: sheet.task).contains(part) else {
            throw Refusal.forbidden(Message("implementation.own_part_only"))
        }
        guard sheet.isEditable else { return redirect(to: Routes.implementation.path(address.plan, address.task)) }
        return answer(
            PartFormPage(sheet: sheet, typed: PartContent(sheet, part: part), reader: reader),
            flash: executionNews
        )
    }

    /// Saves or submits what was typed; faults (422) and a stale save (409) show the form again with all of it.
    func writePart(_ address: ImplementationAddress, _ content: PartContent) async throws -> Response {
        let actor = reportingActor
        var page: PartFormPage
        do {
            switch form.text("action") {
            case "more":
                page = try await partPage(address, content)
                page.blankRows = min(content.rows.count { $0.isBlank } + 5, PartContent.mostRows)
                return answer(page)
            case "submit":
                let sent = try await SubmitImplementation(runtime: runtime)(address, content, by: actor)
                let word = sent == .awaitsApproval ? "approval_requested" : "submitted"
                return redirect(to: Routes.implementation.path(address.plan, address.task, query: [("tin", word)]))
            default:
                try await SavePart(runtime: runtime)(address, content, by: actor)
                let path = Routes.implementationPart.path(
                    address.plan,
                    address.task,
                    content.part,
                    query: [("tin", "saved")]
                )
                return redirect(to: path)
            }
        } catch let invalid as InvalidInput {
            page = try await partPage(address, content)
            page.problems = invalid.problems
            return answer(page, status: .unprocessableContent)
        } catch let stale as StalePart {
            page = try await partPage(address, content.adding(stale.rows))
            page.other = stale
            return answer(page, status: .conflict)
        } catch Refusal.conflict(let message) {
            page = try await partPage(address, content)
            page.refusal = message
            return answer(page, status: .conflict)
        }
    }

    private func partPage(_ address: ImplementationAddress, _ content: PartContent) async throws -> PartFormPage {
        let sheet = try await ReadImplementation(runtime: runtime)(address, by: reportingActor)
        return PartFormPage(sheet: sheet, typed: content, reader: reader)
    }

    /// Carries a decision out; a return without a reason shows the page again (422).
    func decide(_ address: ImplementationAddress) async throws -> Response {
        let (word, reason) = (form.text("action"), form.text("reason"))
        do {
            try await DecideImplementation(runtime: runtime)(
                address,
                ImplementationDecision(named: word, reason: reason),
                seen: SeenVersion(form.text("seen")),
                by: reportingActor
            )
        } catch let invalid as InvalidInput {
            return try await reading(address, invalid.problems) { $0.typedReason = reason }
        }
        return redirect(to: Routes.implementation.path(address.plan, address.task, query: [("tin", word)]))
    }

    /// Appends a comment; an empty one shows the page again (422).
    func comment(_ address: ImplementationAddress) async throws -> Response {
        let comment = form.text("comment")
        do {
            try await CommentOnImplementation(runtime: runtime)(address, comment, by: reportingActor)
        } catch let invalid as InvalidInput {
            return try await reading(address, invalid.problems) { $0.typedComment = comment }
        }
        return redirect(to: Routes.implementation.path(address.plan, address.task, query: [("tin", "commented")]))
    }

    private func reading(
        _ address: ImplementationAddress,
        _ problems: [InputProblem],
        _ fill: (inout ImplementationPage) -> Void
    ) async throws -> Response {
        let sheet = try await ReadImplementation(runtime: runtime)(address, by: reportingActor)
        var page = ImplementationPage(sheet: sheet, problems: problems, reader: reader)
        fill(&page)
        return answer(page, status: .unprocessableContent)
    }

    /// How the tasks stand with their plans.
    func filings(of plan: PlanCode) async throws -> Response {
        answer(try await filingsPage(of: plan), flash: executionNews)
    }

    /// Decides within how many days plans are to be filed; what is no such number shows the page again (422).
    func setFilingRule(of plan: PlanCode) async throws -> Response {
        let (typed, day) = (form.text("days").trimmed, form.text("assigned_on").trimmed)
        do {
            guard let days = Int(typed) else {
                throw InvalidInput(field: "days", "implementation.filing_days_range", ["read": typed])
            }
            let assigned = Day(typed: day)
            guard day.isEmpty || assigned != nil else {
                throw InvalidInput(field: "assigned_on", "implementation.not_a_day", ["read": day])
            }
            let rule = try FilingRule(days: days, assignedOn: assigned)
            try await SetFilingRule(runtime: runtime)(plan, rule, by: reportingActor)
        } catch let invalid as InvalidInput {
            var page = try await filingsPage(of: plan)
            page.problems = invalid.problems
            page.typedDays = typed
            page.typedDay = day
            return answer(page, status: .unprocessableContent)
        }
        return redirect(to: Routes.filings.path(plan, query: [("tin", "set")]))
    }

    private func filingsPage(of plan: PlanCode) async throws -> FilingsPage {
        let standing = TaskFiling.Standing(rawValue: query.text("tinh-trang"))
        let lead = try? OrganisationCode(query.text("don-vi"))
        let page = max(1, min(query["trang"].flatMap { Int($0) } ?? 1, 1_000_000))
        let list = try await ReadFilings(runtime: runtime)(
            plan,
            standing: standing,
            lead: lead,
            window: ListWindow(limit: FilingsPage.pageSize, offset: (page - 1) * FilingsPage.pageSize),
            by: reportingActor
        )
        return FilingsPage(list: list, standing: standing, lead: lead, page: page, reader: reader)
    }

    /// What the page before this one did, told by `?tin=`; nil for an unknown word.
    private var executionNews: Flash? {
        let known = [
            "saved", "submitted", "approval_requested", "begun", "endorse", "decline", "approve", "return", "commented",
            "set", "recall",
        ]
        guard let word = query["tin"], known.contains(word) else { return nil }
        return Flash(.done, text("implementation.news_\(word)"))
    }
}
