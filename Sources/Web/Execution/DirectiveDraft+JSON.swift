import Documents
import Domain

extension DirectiveDraft {
    /// Reads a JSON body; `InvalidInput` names what is of another type or not expected.
    init(reading value: JSONValue) throws(InvalidInput) {
        let body = try JSONMembers(
            value,
            allowed: [
                "document_number", "document_day", "clause", "name", "expected_result", "due", "lead", "coordinating",
            ]
        )
        self.init(
            documentNumber: try body.optionalText("document_number") ?? "",
            documentDay: try body.optionalText("document_day") ?? "",
            clause: try body.optionalText("clause") ?? "",
            name: try body.optionalText("name") ?? "",
            expectedResult: try body.optionalText("expected_result") ?? "",
            dueDay: try body.optionalText("due") ?? "",
            leads: try body.texts("lead"),
            coordinating: try body.texts("coordinating")
        )
    }
}
