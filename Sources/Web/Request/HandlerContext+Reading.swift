import Documents
import Domain
import UseCases

extension HandlerContext {
    /// The outside world, for use cases.
    var runtime: Runtime { app.runtime }
    /// The language of the answer.
    var language: Language { app.language }
    /// The query in the order written.
    var query: Form { app.query }
    /// The fields of the form that was sent; empty for anything else.
    var form: Form { app.form }
    /// The file chosen in a field of the form that was sent; nil where none was.
    func file(in field: String) -> UploadedFile? { app.files.first { $0.field == field } }
    /// The token that every form must carry in the field `csrf`.
    var formToken: String { app.formToken }
    /// When the request arrived.
    var now: Instant { app.now }

    /// The instant the query asks about as `as_of`: figures as they were known then; nil for now.
    func asOf() throws(InvalidInput) -> Instant? { try .asOf(query["as_of"], at: now) }

    /// The text of a key in the language of the answer.
    func text(_ key: String, _ values: [String: String] = [:]) -> String { language.text(Message(key, values)) }

    /// The body as JSON; `InvalidInput` on the field `body` where it is none.
    func json() throws(InvalidInput) -> JSONValue {
        do throws(JSONFault) {
            return try JSONValue(reading: app.body)
        } catch {
            throw InvalidInput(
                field: "body",
                "json.\(error.reason)",
                ["line": "\(error.line)", "column": "\(error.column)"]
            )
        }
    }
}
