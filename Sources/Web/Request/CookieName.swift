/// The names of the cookies. Over https they carry the prefix `__Host-`, with which no other host can plant them.
struct CookieName: Sendable {
    /// The session's token.
    let session: String
    /// The form token of somebody who is not signed in.
    let form: String
    /// What has just happened, as a message key, to be shown on the next page.
    let notice: String
    /// The code of the plan last looked at, where the server holds several.
    let plan: String

    /// The names for a server that is set up so.
    init(_ configuration: WebConfiguration) {
        let prefix = configuration.isHTTPS ? "__Host-" : ""
        session = prefix + "tiendo"
        form = prefix + "tiendo-form"
        notice = prefix + "tiendo-notice"
        plan = prefix + "tiendo-plan"
    }
}
