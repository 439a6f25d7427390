import UseCases

/// The address a person opens to set a password once.
struct OneTimeLinkAddress {
    /// Scheme, host and port of the server.
    let server: String
    /// The link.
    let link: OneTimeLink

    /// The whole address.
    var text: String { "\(server)/dat-mat-khau/\(link.token)" }
}
