package import Domain
import Foundation

/// Where people reach this server, and the pages that messages and calendars link. A test of the pages holds the paths.
package struct PublicAddress: Sendable, Equatable {
    /// The address without a slash at its end, e.g. `https://tiendo.mic.gov.vn`.
    package let base: String

    /// An address; a slash at its end is dropped.
    package init(_ text: String) {
        base = text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    /// Reads an address of `http` or `https`; throws `InvalidInput` with field `TIENDO_PUBLIC_URL` where it is none.
    package init(reading text: String) throws(InvalidInput) {
        guard let url = URL(string: text), url.scheme == "https" || url.scheme == "http", url.host != nil,
            url.query == nil, url.fragment == nil, text.utf8.allSatisfy({ (0x21..<0x7F).contains($0) }),
            !text.contains("<"), !text.contains(">")
        else { throw InvalidInput(field: "TIENDO_PUBLIC_URL", "mail.not_an_address", ["read": text]) }
        self.init(text)
    }

    /// The page of a unit's report.
    package func report(_ plan: PlanCode, _ round: PeriodCode, _ organisation: OrganisationCode) -> String {
        "\(base)/ke-hoach/\(plan)/ky-bao-cao/\(round)/bao-cao/\(organisation)"
    }

    /// The page of a task.
    package func task(_ plan: PlanCode, _ code: String) -> String { "\(base)/ke-hoach/\(plan)/nhiem-vu/\(code)" }

    /// The page where a person chooses how they are urged.
    package var setting: String { base + "/tai-khoan/don-doc" }

    /// A unit's calendar.
    package func calendar(_ token: String) -> String { "\(base)/lich/\(token).ics" }
}
