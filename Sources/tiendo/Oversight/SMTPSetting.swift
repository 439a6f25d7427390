import Domain

/// How to reach the mail server.
struct SMTPSetting: Sendable, Equatable {
    /// How a connection is protected.
    enum Protection: String, Sendable {
        /// STARTTLS, or TLS from the first byte with `smtps://`; without it nothing is sent.
        case required
        /// None: only for a mail server on this machine or a network of one's own.
        case none
    }

    /// `smtp://host:port` or `smtps://host:port`.
    let url: String
    /// Name and password; nil where the server asks for none.
    let login: (user: String, password: String)?
    /// How the connection is protected.
    let protection: Protection
    /// A file with the certificates to trust, beside those of the system; nil for none.
    let authorities: String?
    /// Seconds after which a message that is not through is given up for this time.
    let timeout: Int

    static func == (left: SMTPSetting, right: SMTPSetting) -> Bool {
        left.url == right.url && left.login?.user == right.login?.user && left.login?.password == right.login?.password
            && left.protection == right.protection && left.authorities == right.authorities
            && left.timeout == right.timeout
    }
}
