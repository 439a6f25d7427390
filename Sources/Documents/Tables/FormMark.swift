/// The marks by which machines find their way in a form that is filled in as a workbook; they stand in hidden rows, columns and
/// sheets, so sheets may be renamed and rows sorted.
enum FormMark {
    /// What every mark begins with.
    static let prefix = "tiendo:"

    /// The column that says whether a row is measured or contributed; only forms with contributions have it.
    static let kind = "kind"

    /// The mark of a column, a part or a member of the identity.
    static func of(_ name: String) -> String { prefix + name }

    /// The mark of a cell that continues a part, with what stood between it and the cell before.
    static func of(_ name: String, after joint: TextJoint) -> String { of("\(name)+\(joint.rawValue)") }

    /// The part a marked cell continues; nil where it begins one.
    static func continued(_ name: Substring) -> (name: String, joint: TextJoint)? {
        let parts = name.split(separator: "+", maxSplits: 1)
        guard parts.count == 2, let joint = TextJoint(rawValue: String(parts[1])) else { return nil }
        return (String(parts[0]), joint)
    }

    /// The name a text marks; nil where it is no mark.
    static func name(_ text: String) -> Substring? {
        text.hasPrefix(prefix) ? text.dropFirst(prefix.count) : nil
    }
}
