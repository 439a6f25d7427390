import Documents
import Domain
import Persistence
import UseCases

/// A round of a listing with how its units stand.
struct RoundListing: Sendable {
    /// The round.
    let round: StoredRound
    /// Its units; none while it is scheduled.
    let units: [RoundUnit]

    private var submitted: Int { units.count { $0.firstSubmittedAt != nil } }
    private var accepted: Int { units.count { $0.state == .accepted } }

    /// The cells of its row.
    func cells(in language: Language) -> [String] {
        [
            round.code.text, round.period.from.printed, round.period.to.printed, round.period.dueBefore.printed,
            language.text("status.round_\(round.state.rawValue)"), "\(submitted)/\(units.count)",
            "\(accepted)/\(units.count)",
        ]
    }

    /// Its machine-readable form, the same as the API's.
    var json: JSONValue { RoundSummary(round: round, units: units).json }
}
