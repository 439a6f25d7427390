package import Domain

/// An administrative document in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I, as a value.
package struct OfficialDocument: Sendable, Hashable {
    /// The body above the one that issues it; nil where none is printed, as above a ministry.
    package var superior: String?
    /// The body that issues it.
    package var issuer: String
    /// Number and symbol.
    package var number: OfficialNumber
    /// Where it is issued; nil where not known.
    package var place: String?
    /// The day it is issued; nil in a draft.
    package var day: Day?
    /// What it is.
    package var kind: OfficialKind
    /// Whom it is for; none for a document that is not sent to anybody in particular.
    package var addressees: [String]
    /// Its text.
    package var body: [OfficialBlock]
    /// Who signs.
    package var signature: OfficialSignature
    /// Who gets a copy, the addressees first where there are any; the last line names where it is kept (Lưu).
    package var recipients: [String]
    /// Its annexes.
    package var annexes: [OfficialAnnex]

    /// A document with all its parts.
    package init(
        superior: String?,
        issuer: String,
        number: OfficialNumber,
        place: String?,
        day: Day?,
        kind: OfficialKind,
        addressees: [String],
        body: [OfficialBlock],
        signature: OfficialSignature,
        recipients: [String],
        annexes: [OfficialAnnex] = []
    ) {
        self.superior = superior
        self.issuer = issuer
        self.number = number
        self.place = place
        self.day = day
        self.kind = kind
        self.addressees = addressees
        self.body = body
        self.signature = signature
        self.recipients = recipients
        self.annexes = annexes
    }

    /// The lines of the list of recipients, each with its dash, a semicolon after it and a full stop after the last one.
    package var recipientLines: [String] { Self.list(recipients) }

    /// The lines of several addressees; the one there is as it is.
    package var addresseeLines: [String] { addressees.count > 1 ? Self.list(addressees) : addressees }

    /// `Hà Nội, ngày 05 tháng 01 năm 2024`; room where place or day are not known.
    ///
    /// - Parameter words: the texts of the keys `official.…`.
    package func datePrinted(_ words: (Message) -> String) -> String {
        let place = place ?? String(repeating: "\u{00A0}", count: 12)
        return words(Message("official.date", OfficialDate(day: day).words.merging(["place": place]) { $1 }))
    }

    private static func list(_ lines: [String]) -> [String] {
        lines.enumerated().map { "- \($0.element)\($0.offset == lines.count - 1 ? "." : ";")" }
    }
}
