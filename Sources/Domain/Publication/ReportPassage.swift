/// A passage of a report that the coordinator may write anew; what the template says stands until then.
package struct ReportPassage: Sendable, Hashable {
    /// Its name in the template, e.g. `nhan_xet`.
    package let name: String
    /// What it is called for people.
    package let title: String
    /// What the template says there, a paragraph a line; empty where the template leaves it to who writes.
    package let standard: String

    /// A passage.
    package init(name: String, title: String, standard: String) {
        self.name = name
        self.title = title
        self.standard = standard
    }
}
