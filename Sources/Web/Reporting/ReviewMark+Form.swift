import Domain

extension ReviewMark {
    /// What the remark fields of a posted form say, exactly as typed, by the name of the marked field; empty ones are left out.
    static func typed(_ form: Form) -> [String: String] {
        var typed: [String: String] = [:]
        for (name, text) in form.pairs where name.hasPrefix("mark-") && !text.allSatisfy(\.isWhitespace) {
            typed[String(name.dropFirst(5))] = text
        }
        return typed
    }

    /// The marks of remarks by field name; `InvalidInput` for a name no report has, and for a remark that is too long.
    static func all(_ typed: [String: String]) throws(InvalidInput) -> [ReviewMark] {
        var marks: [ReviewMark] = []
        for (name, text) in typed.sorted(by: { $0.key < $1.key }) {
            guard let field = ReportField(name: name) else {
                throw InvalidInput(field: "mark-\(name)", "review.mark_misplaced", ["field": name])
            }
            marks.append(try ReviewMark(field, text))
        }
        return marks
    }
}
