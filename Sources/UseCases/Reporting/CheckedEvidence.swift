import Documents
import Domain
import Persistence

/// A file fit to be evidence, ready to be stored inside a transaction.
struct CheckedEvidence: Sendable {
    private let bytes: [UInt8]
    private let name: String
    private let type: EvidenceType
    /// The SHA-256 of its bytes.
    let sha256: String

    /// Throws `InvalidInput` with field `file` where the file is too large, empty or of no admitted type.
    init(_ bytes: [UInt8], named name: String) throws {
        try EvidenceRule.check(size: bytes.count)
        type = try EvidenceType(sniffing: bytes)
        sha256 = Fingerprint.sha256(bytes)
        self.bytes = bytes
        self.name = name
    }

    /// Stores it with a report and gives it; refuses where the report has the same file already or too many.
    func store(
        for figure: FigureKey?,
        to sheet: ReportSheet,
        by account: String,
        at instant: Instant,
        connection: any Connection
    ) throws -> Evidence {
        let store = EvidenceStore(connection: connection)
        let (unit, round) = (sheet.organisation.code, sheet.round)
        let present = try store.all(of: unit, in: round)
        try EvidenceRule.check(files: present.count)
        if let figure, !sheet.rows.contains(where: { $0.key == figure }) {
            throw InvalidInput(field: "indicator", "figure.not_asked", ["code": figure.indicator.text])
        }
        guard !present.contains(where: { $0.sha256 == sha256 && $0.figure == figure }) else {
            throw Refusal.conflict(Message("evidence.there_already"))
        }
        let id = try store.add(
            bytes,
            sha256: sha256,
            name: EvidenceName(name, type: type),
            type: type,
            figure: figure,
            to: unit,
            in: round,
            by: account,
            at: instant
        )
        guard let evidence = try store.find(id, of: unit, in: round) else {
            throw Refusal.notFound(Message("evidence.not_found"))
        }
        return evidence
    }
}
