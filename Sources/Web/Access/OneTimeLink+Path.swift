package import UseCases

extension OneTimeLink {
    /// The path of the page that sets the password; it follows the server's address.
    package var path: String { Routes.passwordLink.path(token) }
}
