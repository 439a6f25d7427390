extension Form {
    /// The first value of a name without blanks around it; nil where it was not sent or left empty.
    func filled(_ name: String) -> String? {
        guard let text = self[name] else { return nil }
        let trimmed = text.trimmingPrefix(while: \.isWhitespace)
        guard let last = trimmed.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(trimmed[...last])
    }
}
