import Domain
import HTML
import Persistence
import UseCases

/// A unit's request to correct an accepted figure, beside the figure in force, and the coordinator's answer.
struct CorrectionRequestPage: PlanPage {
    let plan: StoredPlan
    /// The request.
    let request: CorrectionRequest
    /// The report it is about.
    let sheet: ReportSheet
    /// Every vintage of the figure, the first first.
    let history: [StoredVintage]
    /// What was typed as the reason to decline.
    let typedReason: String
    /// What is wrong with the answer that was sent.
    let problems: [InputProblem]
    /// Who reads, when.
    let reader: RoundReader

    var section: PageSection? { .work }

    private var row: ReportSheetRow? { sheet.rows.first { $0.key == request.typed.key } }

    func title(_ words: PageWords) -> String {
        let period = ReportingWords(words).period(request.round)
        return words.text(
            "correction.request_title",
            ["code": FigureRowName(request.typed.key, words).text, "period": period]
        )
    }

    func lead(_ words: PageWords) -> String? {
        let name = row.map { ($0.parentName.map { $0 + ": " } ?? "") + $0.name + " – " } ?? ""
        return name + request.organisationName
    }

    func path(_ words: PageWords) -> [NavigationLink] {
        [
            NavigationLink(words.text("round.list"), Routes.rounds.path(plan.code)),
            NavigationLink(
                ReportingWords(words).period(request.round),
                Routes.round.path(plan.code, request.round)
            ),
            NavigationLink(
                request.organisationName,
                Routes.report.path(plan.code, request.round, request.organisation)
            ),
        ]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            FormFaults(problems, in: words.language)
            facts(words)
            if request.state == .waiting { answer(words) }
            if let row {
                h2 { words.text("correction.history") }
                VintageTable(
                    history,
                    unit: row.unit,
                    showsAuthors: reader.actor.readsAll(coordinator: plan.coordinator),
                    words
                )
            }
        }
    }

    private func facts(_ words: PageWords) -> Markup {
        let own = CorrectionRequestWords(words)
        return FactList([
            (words.text("correction.state"), own.state(request)),
            (words.text("correction.proposed"), .text(own.proposed(request.typed, unit: row?.unit))),
            (words.text("correction.in_force"), .text(history.last.map { own.inForce($0, unit: row?.unit) } ?? "–")),
            (words.text("report.note"), .text(request.typed.note)),
            (words.text("correction.reason"), .text(request.reason)),
            (words.text("evidence.link"), evidence(words)),
            (
                words.text("correction.requested"),
                .text("\(words.format.moment(request.requestedAt)), \(request.requestedBy)")
            ),
            (
                words.text("correction.answered"),
                .text(request.decidedAt.map { "\(words.format.moment($0)), \(request.decidedBy ?? "")" } ?? "")
            ),
            (words.text("correction.declined_because"), .text(request.answer)),
        ]).markup
    }

    private func evidence(_ words: PageWords) -> Markup {
        guard let id = request.evidence else { return .text("") }
        let path = Routes.evidenceFile.path(plan.code, request.round, request.organisation, Int(id))
        return a(.href(path), .download()) { words.text("correction.evidence_link") }
    }

    private func answer(_ words: PageWords) -> Markup {
        Markup {
            if reader.actor.coordinates(plan.coordinator) { decision(words) }
            if reader.actor.writes(for: request.organisation) {
                PostForm(to: Routes.withdrawCorrection.path(plan.code, Int(request.id)), csrf: reader.token) {
                    ActionButton.row { ActionButton(words.text("correction.do_withdraw"), .secondary) }
                }
            }
        }
    }

    private func decision(_ words: PageWords) -> Markup {
        Markup {
            h2 { words.text("correction.answer") }
            if let last = history.last, last.number != request.vintage {
                InsetBox(.warning) {
                    p { words.text("correction.changed_since", ["number": words.number(last.number)]) }
                }
            }
            PostForm(to: Routes.answerCorrection.path(plan.code, Int(request.id)), csrf: reader.token) {
                if let last = history.last { input(.type("hidden"), .name("vintage"), .value("\(last.number)")) }
                FormField(
                    words.text("correction.decline_reason"),
                    name: "reason",
                    .area(typedReason, rows: 3),
                    hint: words.text("correction.decline_hint"),
                    error: FormFaults(problems, in: words.language)["reason"]
                )
                ActionButton.row {
                    ActionButton(words.text("correction.do"), .primary, name: "action", value: "accept")
                    ActionButton(words.text("correction.do_decline"), .grave, name: "action", value: "decline")
                }
            }
        }
    }
}
