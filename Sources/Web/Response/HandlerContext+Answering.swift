import Documents
import HTTPTypes
import Hummingbird
import NIOCore

extension HandlerContext {
    /// A JSON answer of the API.
    func json(_ value: JSONValue, status: HTTPResponse.Status = .ok) -> Response {
        Response.bytes(value.bytes(), type: "application/json", status: status)
    }

    /// After a change: the browser goes on to a page (303), so that a reload does not send the form again.
    func redirect(to path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }

    /// A file to save.
    ///
    /// - Parameter name: ASCII, without quotes.
    func file(_ bytes: [UInt8], name: String, type: String) -> Response {
        var response = Response.bytes(bytes, type: type)
        response.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return response
    }
}
