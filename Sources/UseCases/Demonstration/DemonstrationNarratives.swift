import Domain

/// Invents parts II to IV of a unit's report; each says in its first words that it is illustrative.
struct DemonstrationNarratives {
    let unit: OrganisationCode
    let period: PeriodCode

    /// The parts, chosen from three texts each by unit and period.
    func written(in language: Language) -> Narratives {
        Narratives(
            trend: text("trend", language),
            difficulties: text("difficulties", language),
            proposals: text("proposals", language)
        )
    }

    private func text(_ part: String, _ language: Language) -> String {
        let number = StableHash(part, unit.text, period.text).below(3) + 1
        return language.text(Message("demonstration.\(part)_\(number)", ["period": period.text]))
    }
}
