import HTTPTypes
import Hummingbird
import UseCases

/// Makes sure that a change was sent by a page of this server, not by another site in the visitor's browser.
struct ForgeryCheck: Sendable {
    /// How people reach the server.
    let configuration: WebConfiguration

    /// Throws `RequestFault.forgedForm` unless the request comes from here and carries the visitor's form token.
    ///
    /// A personal token needs neither: no site can make a browser send it. An API call without any credential has no
    /// rights to steal, so only its origin counts.
    func callAsFunction(_ request: Request, form: Form, visitor: Visitor, isAPI: Bool) throws(RequestFault) {
        if case .bearer = visitor.credential { return }
        guard comesFromHere(request) else { throw .forgedForm }
        if isAPI, visitor.credential == .none { return }
        let sent = form["csrf"] ?? Self.header.flatMap { request.headers[$0] } ?? ""
        guard !visitor.formToken.isEmpty, ConstantTime.equal(sent, visitor.formToken) else { throw .forgedForm }
    }

    private static let header = HTTPField.Name("X-CSRF-Token")
    private static let site = HTTPField.Name("Sec-Fetch-Site")

    private func comesFromHere(_ request: Request) -> Bool {
        if let site = Self.site.flatMap({ request.headers[$0] }), site != "same-origin", site != "none" { return false }
        guard let origin = request.headers[.origin] else { return true }
        let scheme = configuration.isHTTPS ? "https" : "http"
        return origin == "\(scheme)://\(request.head.authority ?? "")"
    }
}
