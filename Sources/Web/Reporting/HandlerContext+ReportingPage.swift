import Domain
import HTML
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    /// Who acts in the reporting work; nobody may do anything where nobody is signed in.
    var reportingActor: ReportingActor {
        app.person.map(ReportingActor.init) ?? ReportingActor(name: "", grants: [])
    }

    /// Answers with a page of a plan that was loaded before, perhaps with news or an error status.
    ///
    /// - Parameter asOf: the choice of the moment it is read as of; nil where it shows the present only.
    func answer(
        _ page: some PlanPage,
        flash: Flash? = nil,
        asOf: AsOfChoice? = nil,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let words = PageWords(language: language)
        var frame = frame(page.title(words), of: page.plan, section: page.section)
        frame.lead = page.lead(words)
        frame.breadcrumb += page.path(words)
        frame.flash = flash
        if page.hasScript { frame.addresses.script = Asset.script.path }
        frame.asOf = asOf
        return self.page(frame, status: status) { page.content(words) }
    }

    /// What the page before this one did, told by `?tin=`; nil for an unknown word.
    var news: Flash? {
        let known = [
            "saved", "submitted", "recalled", "begun", "accepted", "returned", "moved", "approval_requested",
            "approved", "declined", "corrected", "extended", "taken", "correction_requested", "correction_accepted",
            "correction_declined", "correction_withdrawn",
        ]
        guard let word = query["tin"], known.contains(word) else { return nil }
        return Flash(.done, text("report.news_\(word)"))
    }
}
