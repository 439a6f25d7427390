import Foundation

extension Completion {
    /// Reads what was typed.
    ///
    /// - Parameters:
    ///   - hasFile: true where a file was sent with it; then no link may be, and without one a link must be.
    ///   - today: the day it is on the server.
    /// - Throws: `InvalidInput` with every fault: a document without number or day, days in the future or out of order, neither
    ///   or both of file and link, a link that is no https address.
    package init(_ claim: CompletionClaim, hasFile: Bool, on today: Day) throws(InvalidInput) {
        var faults = FieldFaults()
        let number = faults.text(
            claim.documentNumber,
            "document_number",
            required: "completion.number_missing",
            longest: 100
        )
        let day = faults.catching { () throws(InvalidInput) in
            try TypedDay.optional(claim.documentDay, field: "document_day", notAfter: today)
        }
        if case .some(nil) = day { faults.add("document_day", "completion.day_missing") }
        let completed = faults.catching { () throws(InvalidInput) in
            try TypedDay.optional(claim.completedOn, field: "completed_on", notAfter: today)
        }
        if let documentDay = day ?? nil, let completedOn = completed ?? nil, completedOn < documentDay {
            faults.add("completed_on", "completion.before_document")
        }
        let link = faults.text(claim.link, "link", longest: 500)
        if hasFile, !link.isEmpty { faults.add("link", "completion.link_and_file") }
        if !hasFile, link.isEmpty { faults.add("file", "completion.no_proof") }
        if !link.isEmpty, !Self.isSecureAddress(link) { faults.add("link", "completion.link_not_https") }
        let note = faults.text(claim.note, "note")
        try faults.check()
        let proved = (day ?? nil) ?? today
        self.init(
            documentNumber: number,
            documentDay: proved,
            completedOn: (completed ?? nil) ?? proved,
            link: link.isEmpty ? nil : link,
            note: note
        )
    }

    /// True for an absolute https address with a host and without a name, password or blank in it.
    private static func isSecureAddress(_ text: String) -> Bool {
        guard text.lowercased().hasPrefix("https://"), !text.contains(where: \.isWhitespace),
            let parts = URLComponents(string: text), let host = parts.host, host.contains("."),
            parts.user == nil, parts.password == nil
        else { return false }
        return !host.hasPrefix(".") && !host.hasSuffix(".")
    }
}
