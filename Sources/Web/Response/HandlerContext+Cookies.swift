import Hummingbird

extension HandlerContext {
    /// A cookie that only this server reads, sent back with requests that come from its own pages.
    ///
    /// - Parameter seconds: how long the browser keeps it; 0 takes it away.
    func cookie(_ name: String, _ value: String, seconds: Int) -> Cookie {
        Cookie(
            name: name,
            value: value,
            maxAge: seconds,
            path: "/",
            secure: app.configuration.isHTTPS,
            httpOnly: true,
            sameSite: .lax
        )
    }

    /// The names of the cookies of this server.
    var cookieNames: CookieName { CookieName(app.configuration) }

    /// After a change: goes on to a page that says what was done.
    ///
    /// - Parameter notice: a message key without values.
    func redirect(to path: String, notice: String) -> Response {
        var response = redirect(to: path)
        response.setCookie(cookie(cookieNames.notice, notice, seconds: 60))
        return response
    }
}
