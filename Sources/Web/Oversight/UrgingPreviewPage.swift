import Domain
import HTML
import Persistence
import UseCases

/// Who would be urged now about a plan, with the words, and whom nobody can reach.
struct UrgingPreviewPage: PlanPage {
    let plan: StoredPlan
    /// What the ladders ask for.
    let preview: UrgingPreview
    /// Where messages link to.
    let address: PublicAddress
    /// When.
    let now: Instant

    var section: PageSection? { .rounds }

    /// Asks the database; refuses who does not read every report of the plan.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        reader: RoundReader,
        address: PublicAddress
    ) throws -> UrgingPreviewPage {
        try UrgingPage.require(reader, plan)
        let preview = try UrgingDesk(connection: connection, at: reader.now).preview(planID: plan.id)
        return UrgingPreviewPage(plan: plan, preview: preview, address: address, now: reader.now)
    }

    func title(_ words: PageWords) -> String { words.text("urging.preview") }
    func lead(_ words: PageWords) -> String? {
        words.text("urging.preview_lead", ["moment": words.format.moment(now)])
    }
    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("urging.title"), Routes.urging.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            h2 { words.text("urging.would_get", ["count": words.number(preview.digests.count)]) }
            if preview.digests.isEmpty { EmptyState(words.text("urging.nothing_due")) } else { table(words) }
            let lostCount = preview.unreachable.count + preview.unreachableTasks.count
            h2 { words.text("urging.unreachable", ["count": words.number(lostCount)]) }
            if lostCount == 0 {
                EmptyState(words.text("urging.all_reachable"))
            } else {
                p { words.text("urging.unreachable_help") }
                lost(words)
            }
        }
    }

    private func table(_ words: PageWords) -> Markup {
        let own = UrgingWords(words)
        return DataTable(
            caption: words.text("urging.preview"),
            hidesCaption: true,
            columns: [
                TableColumn(words.text("urging.recipient"), .name), TableColumn(words.text("urging.when")),
                TableColumn(words.text("round.unit")), TableColumn(words.text("urging.step")),
                TableColumn(words.text("urging.wording")),
            ],
            rows: preview.digests.flatMap { digest -> [TableRow] in
                let language = Language.find(digest.recipient.preference.language) ?? .vietnamese
                let letter = UrgingLetter(language: language, address: address, now: now)
                func row(_ about: Markup, _ rung: UrgingRung, _ sentence: String) -> TableRow {
                    TableRow([
                        recipient(of: digest), .text(words.format.moment(digest.dueAt(now: now))), about,
                        .text(own.step(rung.step)), span(.lang(language.code)) { sentence },
                    ])
                }
                return digest.items.map { row(unit($0, words), $0.rung, letter.sentence($0)) }
                    + digest.tasks.map { row(task($0, words), $0.rung, letter.sentence($0)) }
            }
        ).markup
    }

    private func recipient(of digest: UrgingDigest) -> Markup {
        Markup {
            digest.recipient.person.displayName
            br()
            small { digest.recipient.email?.text ?? "–" }
        }
    }

    private func task(_ item: UrgingTaskItem, _ words: PageWords) -> Markup {
        let due = item.task.due
        return UrgingWords(words).task(plan.code, due.kind, due.code, unit: item.task.organisation.name)
    }

    private func lost(_ words: PageWords) -> Markup {
        DataTable(
            caption: words.text("urging.unreachable_help"),
            hidesCaption: true,
            columns: [TableColumn(words.text("round.unit"), .name), TableColumn(words.text("urging.step"))],
            rows: preview.unreachable.map { item in
                TableRow([unit(item, words), .text(UrgingWords(words).step(item.rung.step))])
            }
                + preview.unreachableTasks.map { item in
                    TableRow([task(item, words), .text(UrgingWords(words).step(item.rung.step))])
                }
        ).markup
    }

    private func unit(_ item: UrgingItem, _ words: PageWords) -> Markup {
        let period = PeriodName.of(item.report.round, in: words.language)
        return a(.href(Routes.report.path(plan.code, item.report.round, item.report.organisation))) {
            "\(item.report.name), \(period)"
        }
    }
}
