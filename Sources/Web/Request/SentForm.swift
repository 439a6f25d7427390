import HTTPTypes
import Hummingbird

/// The body of a change read by its type: fields, files, or neither where it is JSON or a bare file.
struct SentForm: Sendable {
    /// The fields; empty where the body is no form.
    let fields: Form
    /// The files that came with the fields.
    let files: [UploadedFile]
    /// True where the body has the type its address takes.
    let isOfRightType: Bool

    /// No form at all.
    static let none = SentForm()

    private init() {
        fields = Form()
        files = []
        isOfRightType = true
    }

    /// Reads a body as its address declares it; throws `RequestFault.malformedForm` where it is not what its type says.
    init(_ body: [UInt8], of request: Request, to entry: RouteEntry) throws(RequestFault) {
        let type = request.headers[.contentType] ?? ""
        let kind = type.lowercased()
        var read: (Form, [UploadedFile]) = (Form(), [])
        if kind.hasPrefix("application/x-www-form-urlencoded") {
            guard let form = Form(encoded: body) else { throw .malformedForm }
            read.0 = form
        } else if kind.hasPrefix("multipart/form-data"), entry.body == .file, !entry.isAPI {
            guard let form = MultipartForm(body, type: type) else { throw .malformedForm }
            read = (form.fields, form.files)
        }
        (fields, files) = read
        isOfRightType = Self.takes(kind, entry, isEmpty: body.isEmpty)
    }

    private static func takes(_ kind: String, _ entry: RouteEntry, isEmpty: Bool) -> Bool {
        switch (entry.body, entry.isAPI) {
        case (.fields, true): isEmpty || kind.hasPrefix("application/json")
        case (.fields, false): true
        case (.file, true):
            kind.hasPrefix("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                || kind.hasPrefix("application/octet-stream")
        case (.file, false): kind.hasPrefix("multipart/form-data")
        }
    }
}
