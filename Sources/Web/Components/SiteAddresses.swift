/// Where the links around every page lead.
package struct SiteAddresses: Sendable, Equatable {
    /// The first page.
    package var home: String
    /// The form to sign in.
    package var signIn: String
    /// Where signing out is sent.
    package var signOut: String
    /// This page in the other language.
    package var otherLanguage: String
    /// The data of a plan to be downloaded; nil on pages outside a plan.
    package var openData: String?
    /// The description of the API.
    package var api: String
    /// The style sheet.
    package var styleSheet: String
    /// The small picture in the browser's tab.
    package var icon: String
    /// The account of who is signed in; nil for no link.
    package var account: String?
    /// The script that adds comfort; nil for none.
    package var script: String?

    /// All the addresses.
    package init(
        home: String,
        signIn: String,
        signOut: String,
        otherLanguage: String,
        openData: String? = nil,
        api: String,
        styleSheet: String,
        icon: String,
        script: String?
    ) {
        self.home = home
        self.signIn = signIn
        self.signOut = signOut
        self.otherLanguage = otherLanguage
        self.openData = openData
        self.api = api
        self.styleSheet = styleSheet
        self.icon = icon
        self.script = script
        self.account = nil
    }
}
