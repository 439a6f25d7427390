import HTML
import Persistence

/// A public page of a plan as a plain value: what it shows, before it is HTML.
protocol PlanPage: Sendable {
    /// The plan it is about.
    var plan: StoredPlan { get }
    /// Which part of the site it belongs to; nil for none.
    var section: PageSection? { get }
    /// What was searched for, to stand in the search field again.
    var searchText: String { get }
    /// True where the page has fields that its script looks after.
    var hasScript: Bool { get }
    /// True where both say the same, so that they are written alike; false where that is not known.
    func says(asMuchAs other: any PlanPage) -> Bool
    /// The heading.
    func title(_ words: PageWords) -> String
    /// A line or two under the heading; nil for none.
    func lead(_ words: PageWords) -> String?
    /// The way to the page below the plan's overview, outermost first.
    func path(_ words: PageWords) -> [NavigationLink]
    /// What stands below the heading.
    func content(_ words: PageWords) -> Markup
}

extension PlanPage {
    var searchText: String { "" }
    var hasScript: Bool { false }
    func says(asMuchAs other: any PlanPage) -> Bool { false }
    func lead(_ words: PageWords) -> String? { nil }
    func path(_ words: PageWords) -> [NavigationLink] { [] }
}

extension PlanPage where Self: Equatable {
    func says(asMuchAs other: any PlanPage) -> Bool { (other as? Self) == self }
}
