import Domain
import HTML
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    /// The frame of a page about a plan: the plan's name, its parts in the head, its search form.
    func frame(_ title: String, of plan: StoredPlan, section: PageSection?) -> PageFrame {
        var frame = frame(title)
        let comparesAbroad = app.plans.contains { $0.code == plan.code && $0.comparesAbroad }
        enter(PlanName(code: plan.code, name: plan.name, comparesAbroad: comparesAbroad), &frame)
        frame.section = section
        return frame
    }

    /// Answers with a public page of a plan, read from one snapshot of the database.
    ///
    /// - Parameters:
    ///   - code: the plan; `Refusal.notFound` where the server has none of that code.
    ///   - moment: where the page can be read as of a moment: the moment it shows, nil for now.
    ///   - flash: what the page before this one did; nil: nothing to say.
    ///   - load: asks the database for the page.
    func planPage<Shown: PlanPage>(
        _ code: PlanCode,
        asOf moment: Instant?? = .none,
        flash: Flash? = nil,
        _ load: @escaping @Sendable (any Connection, StoredPlan) throws -> Shown
    ) async throws -> Response {
        let instant = moment ?? nil
        let page = try await runtime.database.read { connection in
            try load(connection, try PlanStore(connection: connection).require(code, asOf: instant))
        }
        let words = PageWords(language: language)
        var frame = frame(page.title(words), of: page.plan, section: page.section)
        frame.lead = page.lead(words)
        frame.breadcrumb += page.path(words)
        frame.searchText = page.searchText
        frame.asOf = moment.map(asOfChoice)
        if let flash { frame.flash = flash }
        guard app.person == nil, frame.flash == nil else { return self.page(frame) { page.content(words) } }
        // Nothing on a page about a plan is a visitor's own.
        frame.csrfToken = nil
        let address = "\(language.code) \(app.head.path ?? "")"
        return document(app.memory.document(address, page, frame) { Page(frame) { page.content(words) }.bytes })
    }
}
