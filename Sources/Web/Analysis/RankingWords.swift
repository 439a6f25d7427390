import Domain
import HTML
import Persistence
import UseCases

/// Words and cells that the pages of rankings share.
struct RankingWords {
    private let words: PageWords

    /// In a page's language.
    init(_ words: PageWords) {
        self.words = words
    }

    /// "Quý III năm 2025" or "Năm 2025".
    func scope(_ scope: RankingScope) -> String {
        switch scope {
        case .round(let code): ReportingWords(words).period(code)
        case .year(let year): words.text("ranking.year", ["year": String(year)])
        }
    }

    /// What a component is called.
    func component(_ component: RankingComponent) -> String {
        words.text("ranking.component_\(component.rawValue)")
    }

    /// The mark of where a ranking stands.
    func state(_ state: RankingState) -> StatusMark {
        let word = words.text("ranking.state_\(state.rawValue)")
        return switch state {
        case .draft: StatusMark(.ring, .none, word)
        case .open: StatusMark(.halfRing, .on, word)
        case .published: StatusMark(.dot, .met, word)
        }
    }

    /// The mark of where an explanation stands.
    func state(_ state: RankingContestState) -> StatusMark {
        let word = words.text("ranking.contest_state_\(state.rawValue)")
        return switch state {
        case .waiting: StatusMark(.halfRing, .near, word)
        case .accepted: StatusMark(.dot, .met, word)
        case .declined: StatusMark(.dash, .none, word)
        }
    }

    /// A place, a dash for none.
    func place(_ place: Int?) -> String { place.map(words.number) ?? "–" }

    /// A score with two decimals, a dash for none.
    func score(_ score: ExactDecimal?) -> String { score.map { words.format.number($0, decimals: 2) } ?? "–" }

    /// "tăng 2 bậc"; nothing where no ranking was published before.
    func change(_ change: RankingChange) -> String? {
        switch change {
        case .noneBefore: nil
        case .notComparable: words.text("ranking.change_none")
        case .moved(up: 0): words.text("ranking.change_same")
        case .moved(let up) where up > 0: words.text("ranking.change_up", ["count": words.number(up)])
        case .moved(let up): words.text("ranking.change_down", ["count": words.number(-up)])
        }
    }

    /// Why a unit has no place.
    func gap(_ gap: RankingGap) -> String {
        switch gap {
        case .nothing: words.text("ranking.gap_nothing")
        case .tooLittle(let weight):
            words.text(
                "ranking.gap_little",
                ["weight": words.number(weight), "least": words.number(RankingScore.leastWeight)]
            )
        }
    }

    /// A component of a row: percentage, numerator and denominator, and what it is made of.
    func share(_ component: RankingComponent, of row: StoredRankingRow) -> Markup {
        let share = row.ranked.unit.share(component)
        guard let percent = share.percent else {
            return Markup {
                "–"
                small { words.text("ranking.no_basis") }
            }
        }
        let isRecorded = row.overrides.contains { $0.component == component }
        return Markup {
            words.format.value(percent, unit: .percent)
            small { "\(words.number(share.numerator))/\(words.number(share.denominator))" }
            if isRecorded {
                small { words.text("ranking.recorded") }
            } else if let made = parts(component, of: row.ranked.unit.counts) {
                small { made }
            }
        }
    }

    private func parts(_ component: RankingComponent, of counts: RankingCounts) -> String? {
        switch component {
        case .timeliness where counts.daysLate > 0:
            return words.text("ranking.days_late", ["days": words.number(counts.daysLate)])
        case .confirmed:
            let values = [
                "done": words.number(counts.tasksConfirmed), "due": words.number(counts.tasksDue),
                "official": words.number(counts.figuresOfficial), "accepted": words.number(counts.figuresAccepted),
            ]
            return words.text("ranking.confirmed_parts", values)
        case .completeness, .timeliness, .progress: return nil
        }
    }
}
