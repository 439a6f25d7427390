import Documents
import Domain

extension ReviewMark {
    /// Reads `[{"field","comment"}]`; nothing given means no marks. `InvalidInput` names the first element that is none.
    static func all(reading json: JSONValue?) throws(InvalidInput) -> [ReviewMark] {
        guard let json, json != .null else { return [] }
        guard let elements = json.elements else { throw InvalidInput(field: "marks", "review.mark_expected") }
        var marks: [ReviewMark] = []
        for (index, element) in elements.enumerated() {
            guard let field = element["field"]?.text.flatMap(ReportField.init(name:)),
                let comment = element["comment"]?.text
            else { throw InvalidInput(field: "marks[\(index)]", "review.mark_expected") }
            marks.append(try ReviewMark(field, comment))
        }
        return marks
    }
}
