package import Domain
package import UseCases

/// Everything around the content of a page, as plain values.
package struct PageFrame: Sendable, Equatable {
    /// The language of the page.
    package var language: Language
    /// The page's heading, also its name in the browser; in the page's language.
    package var title: String
    /// A line or two under the heading; nil for none.
    package var lead: String?
    /// The way here, outermost first, without the page itself.
    package var breadcrumb: [NavigationLink]
    /// Which part of the site the page belongs to; nil for none.
    package var section: PageSection?
    /// The links of the head, in order, each with the part of the site it opens.
    package var navigation: [SectionLink]
    /// The plan whose parts the head links, with its overview; nil for none.
    package var plan: NavigationLink?
    /// The server's plans, for switching; fewer than two show no switch.
    package var plans: [NavigationLink]
    /// Where the search form is sent; nil for no form.
    package var searchAddress: String?
    /// What was searched for, to stand in the form again.
    package var searchText: String
    /// Who is signed in; nil for a visitor.
    package var personName: String?
    /// The token every form that changes something carries; nil for a visitor without a session.
    package var csrfToken: String?
    /// True where the figures are illustrative: every page says so.
    package var isDemonstration: Bool
    /// The moment the page is read as of, and the choice of another; nil where it shows the present only.
    package var asOf: AsOfChoice?
    /// The day it is on the server.
    package var today: Day
    /// News about what has just happened.
    package var flash: Flash?
    /// Where signing in, signing out, the other language and the foot's links lead.
    package var addresses: SiteAddresses

    /// A frame with what every page must say; the rest is set afterwards.
    package init(
        language: Language,
        title: String,
        today: Day,
        isDemonstration: Bool,
        addresses: SiteAddresses
    ) {
        self.language = language
        self.title = title
        self.lead = nil
        self.breadcrumb = []
        self.section = nil
        self.navigation = []
        self.plan = nil
        self.plans = []
        self.searchAddress = nil
        self.searchText = ""
        self.personName = nil
        self.csrfToken = nil
        self.isDemonstration = isDemonstration
        self.asOf = nil
        self.today = today
        self.flash = nil
        self.addresses = addresses
    }
}
