import Domain
import Persistence
import UseCases

/// What the address of the completeness matrix asks for.
struct CompletenessSelection: Sendable, Equatable {
    /// Which rounds.
    var rounds: RoundChoice
    /// Which units.
    var filter: CompletenessFilter

    /// Late or missing: what the coordinator has to act on.
    static let behind: Set<Completeness> = [.late, .missing]
    /// The word of an address for `behind`.
    static let behindWord = "late_or_missing"
    /// The names in the query of the API.
    static let names = ["year", "round", "kind", "state", "q"]

    /// What a page's address asks for; words that mean nothing narrow nothing. Without a year, the latest one.
    init(page query: Form) {
        rounds = .latestYear
        if query["nam"] == "tat-ca" { rounds = .latest }
        if let year = query.filled("nam").flatMap({ Int($0) }) { rounds = .year(year) }
        if let code = query.filled("ky").flatMap({ try? PeriodCode($0) }) { rounds = .round(code) }
        filter = CompletenessFilter(
            kind: query.filled("loai").flatMap(OrganisationKind.init(rawValue:)),
            states: Self.states(of: query.text("tinh-trang")) ?? [],
            search: query.filled("q")
        )
    }

    /// What an address of the API asks for; `InvalidInput` on the parameter that means nothing. Without a year, the last
    /// twelve rounds.
    init(api query: Form) throws(InvalidInput) {
        rounds = .latest
        if let year = try Paging.whole("year", query, most: 9999) { rounds = .year(year) }
        if let code = query.filled("round") { rounds = .round(try PeriodCode(code)) }
        filter = CompletenessFilter(search: query.filled("q"))
        if let word = query.filled("kind") {
            guard let kind = OrganisationKind(rawValue: word) else {
                throw Self.unknown("kind", word, OrganisationKind.allCases.map(\.rawValue))
            }
            filter.kind = kind
        }
        if let word = query.filled("state") {
            guard let states = Self.states(of: word) else {
                throw Self.unknown("state", word, Completeness.allCases.map(\.rawValue) + [Self.behindWord])
            }
            filter.states = states
        }
    }

    /// The query of a page that asks for it, narrowed further where a round or a state is given.
    func query(round: PeriodCode? = nil, state: String? = nil) -> [(String, String)] {
        var pairs: [(String, String)] = []
        switch round.map(RoundChoice.round) ?? rounds {
        case .latest: pairs.append(("nam", "tat-ca"))
        case .latestYear: break
        case .year(let year): pairs.append(("nam", "\(year)"))
        case .round(let code): pairs.append(("ky", code.text))
        }
        if let kind = filter.kind { pairs.append(("loai", kind.rawValue)) }
        if let state = state ?? stateWord { pairs.append(("tinh-trang", state)) }
        if let search = filter.search { pairs.append(("q", search)) }
        return pairs
    }

    /// The chosen states as a word of the address; nil for none.
    var stateWord: String? {
        filter.states == Self.behind ? Self.behindWord : filter.states.first.map(\.rawValue)
    }

    /// True where the units are narrowed.
    var isNarrowed: Bool { filter != CompletenessFilter() }

    private static func states(of word: String) -> Set<Completeness>? {
        word == behindWord ? behind : Completeness(rawValue: word).map { [$0] }
    }

    private static func unknown(_ field: String, _ word: String, _ known: [String]) -> InvalidInput {
        InvalidInput(field: field, "list.unknown_word", ["read": word, "known": known.joined(separator: ", ")])
    }
}
