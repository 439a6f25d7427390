/// The name of an organisation as printed and the organisation it was found to mean.
package struct OrganisationReference: Sendable, Hashable {
    /// The name as printed.
    package let text: String
    /// The organisation; nil only where the text cites a document instead of naming an organisation.
    package let code: OrganisationCode?
    /// How the name was matched.
    package let match: NameMatch

    /// A resolved or unresolved name.
    package init(text: String, code: OrganisationCode?, match: NameMatch) {
        self.text = text
        self.code = code
        self.match = match
    }
}
