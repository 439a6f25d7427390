/// A link of the head with the part of the site it opens.
package struct SectionLink: Sendable, Equatable {
    /// The part of the site.
    package let section: PageSection
    /// Its words and address.
    package let link: NavigationLink

    /// A link to a part of the site.
    package init(_ section: PageSection, _ link: NavigationLink) {
        self.section = section
        self.link = link
    }
}
