import Domain
import Persistence

/// What somebody can find in a plan, kind by kind, as one transaction sees it.
struct SearchScope {
    private let indicators: SearchTexts
    private let tasks: [SearchTexts]
    private let organisations: SearchTexts
    private let aliases: SearchTexts
    private let reports: SearchTexts
    private let documents: SearchTexts

    /// - Parameter actor: whose reports can be found too; nil for a visitor.
    init(_ plan: StoredPlan, actor: ReportingActor?, connection: any Connection) throws {
        let query = SearchQuery(connection: connection)
        let edition = try query.edition(of: plan)
        indicators = edition.indicators
        tasks = [edition.tasks, try query.directives(of: plan)]
        organisations = try query.organisations()
        aliases = edition.aliases
        reports = try Self.reports(query, plan, actor)
        documents = Self.documents(try query.documents(of: plan))
    }

    /// What of a kind has the words.
    func found(_ kind: SearchHit.Kind, _ search: SearchWords, _ spelling: Spelling) -> [SearchHit] {
        switch kind {
        case .indicator: return indicators.found(search, spelling)
        case .task: return tasks.flatMap { $0.found(search, spelling) }
        case .report: return reports.found(search, spelling)
        case .document: return documents.found(search, spelling)
        case .organisation:
            let named = organisations.found(search, spelling)
            var seen = Set(named.map(\.code))
            let spelled = aliases.found(search, spelling).filter { seen.insert($0.code).inserted }
            return named + spelled.compactMap { organisations[$0.code] }
        }
    }

    private static func reports(_ query: SearchQuery, _ plan: StoredPlan, _ actor: ReportingActor?) throws
        -> SearchTexts
    {
        var texts = SearchTexts()
        for round in try query.rounds(of: plan) { append(round, to: &texts) }
        guard let actor else { return texts }
        if actor.readsEditions(coordinator: plan.coordinator, recipient: plan.recipient) {
            for (round, number) in try query.frozen(of: plan) { append(round, edition: number, to: &texts) }
        }
        for (round, unit, name) in try query.reports(of: plan, units: actor.ownOrganisations) {
            append(round, unit: (unit.text, name), to: &texts)
        }
        return texts
    }

    /// A report is found by its name in every language and by the code of its round.
    private static func append(
        _ round: PeriodCode,
        edition: Int? = nil,
        unit: (code: String, name: String)? = nil,
        to texts: inout SearchTexts
    ) {
        let names = [Language.vietnamese, .english].map {
            SearchWording($0).report(of: round, edition: edition, unit: unit?.name)
        }
        texts.append(
            SearchHit(kind: .report, code: round.text, name: unit?.name ?? "", edition: edition, unit: unit?.code),
            folded: TextFolding.fold((names + [round.text]).joined(separator: " "))
        )
    }

    private static func documents(_ documents: [LegalDocument]) -> SearchTexts {
        var texts = SearchTexts()
        for document in documents {
            let kinds = [Language.vietnamese, .english].map { SearchWording($0).kind(of: document) }
            let name = [document.number, document.title].filter { !$0.isEmpty }.joined(separator: " ")
            texts.append(
                SearchHit(kind: .document, code: document.code, name: name.isEmpty ? document.code : name),
                folded: TextFolding.fold((kinds + [name, document.issuer]).joined(separator: " "))
            )
        }
        return texts
    }
}
