import Documents
import Domain

extension CompletionClaim {
    /// Reads a JSON body; `InvalidInput` names what is of another type or not expected.
    init(reading value: JSONValue) throws(InvalidInput) {
        let body = try JSONMembers(
            value,
            allowed: ["document_number", "document_day", "completed_on", "link", "note"]
        )
        self.init(
            documentNumber: try body.optionalText("document_number") ?? "",
            documentDay: try body.optionalText("document_day") ?? "",
            completedOn: try body.optionalText("completed_on") ?? "",
            link: try body.optionalText("link") ?? "",
            note: try body.optionalText("note") ?? ""
        )
    }
}
