import Documents
import Domain
import HTML
import UseCases

/// The details of an audit entry for a person: what each member is called, and coded values in words.
struct AuditDetailWords {
    private let words: PageWords

    /// In a page's language.
    init(_ words: PageWords) {
        self.words = words
    }

    /// "lý do: thiếu nguồn"; a member without a name of its own keeps the recorded one.
    func member(_ name: String, _ value: JSONValue) -> String {
        guard case .string(let text) = value else {
            return "\(label(name)): " + String(decoding: value.bytes(), as: UTF8.self)
        }
        return "\(label(name)): \(self.value(name, text))"
    }

    private func label(_ name: String) -> String {
        if name.hasPrefix(Self.mark), let field = ReportField(name: String(name.dropFirst(Self.mark.count))) {
            return words.text("audit.mark", ["field": ReportFieldWords(words).name(field)])
        }
        return text("audit.detail.\(name)") ?? name
    }

    private func value(_ name: String, _ recorded: String) -> String {
        switch name {
        case "role": text("role.\(recorded)") ?? recorded
        case "was": text("mail.state_\(recorded)") ?? recorded
        case "outcome": text("mail.outcome_\(recorded)") ?? recorded
        case "on", "on_last_day": words.text(recorded == "true" ? "urging.yes" : "urging.no")
        case "scopes": each(recorded) { text("access.scope_\($0)") ?? $0 }
        case "muted": each(recorded) { text("urging.kind_\($0)") ?? $0 }
        case "steps": each(recorded, step)
        default: recorded
        }
    }

    /// "chuyen-doi-so-2023/2025-Q3/cuc-vien-thong: Nhắc trước 3 ngày".
    private func step(_ recorded: String) -> String {
        let parts = recorded.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, let step = UrgingStep(word: parts[1]) else { return recorded }
        return parts[0] + ": " + UrgingWords(words).step(step)
    }

    private func each(_ recorded: String, _ word: (String) -> String) -> String {
        recorded.split(separator: " ").map { word(String($0)) }.joined(separator: ", ")
    }

    private func text(_ key: String) -> String? {
        let text = words.text(key)
        return text == key ? nil : text
    }

    private static let mark = "mark-"
}
