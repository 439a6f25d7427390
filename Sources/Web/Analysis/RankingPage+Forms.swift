import Domain
import HTML
import Persistence
import UseCases

extension RankingPage {
    private var faultsOf: (PageWords) -> FormFaults { { FormFaults(problems, in: $0.language) } }

    /// What the coordinator does with the ranking.
    func moves(_ words: PageWords) -> Markup {
        let address = Routes.moveRanking.path(plan.code, ranking.scope)
        let isNewest = ranking.number == sheet.editions.first?.number
        guard isNewest else { return .empty }
        return Markup {
            if ranking.state == .published {
                nextEdition(address, words)
            } else {
                h2 { words.text("ranking.steps") }
                PostForm(to: address, csrf: token) {
                    p { words.text(ranking.state == .draft ? "ranking.recount_draft" : "ranking.recount_open") }
                    ActionButton.row {
                        ActionButton(words.text("ranking.recount"), .secondary, name: "viec", value: "recount")
                    }
                }
                PostForm(to: address, csrf: token) {
                    FormField(
                        words.text("ranking.open_until"),
                        name: "den-ngay",
                        .line(typed.text("den-ngay")),
                        hint: words.text("ranking.open_until_hint"),
                        error: faultsOf(words)["den-ngay"]
                    )
                    ActionButton(
                        words.text(ranking.state == .draft ? "ranking.open" : "ranking.extend"),
                        name: "viec",
                        value: "open"
                    )
                }
                if ranking.state == .open { publication(address, words) }
            }
        }
    }

    private func publication(_ address: String, _ words: PageWords) -> Markup {
        guard sheet.waiting == 0, !sheet.takesContests else {
            let key = sheet.waiting > 0 ? "ranking.publish_waits" : "ranking.publish_later"
            return p(.class("muted")) { words.text(key) }
        }
        return PostForm(to: address, csrf: token) {
            p { words.text("ranking.publish_lead") }
            ActionButton(words.text("ranking.publish"), .grave, name: "viec", value: "publish")
        }.markup
    }

    private func nextEdition(_ address: String, _ words: PageWords) -> Markup {
        details(.open(!problems.isEmpty)) {
            summary { words.text("ranking.next_edition") }
            PostForm(to: address, csrf: token) {
                FormField(
                    words.text("ranking.edition_reason"),
                    name: "ly-do",
                    .area(typed.text("ly-do"), rows: 3),
                    hint: words.text("ranking.next_edition_hint"),
                    error: faultsOf(words)["ly-do"]
                )
                ActionButton(words.text("ranking.draw_up_button"), .secondary, name: "viec", value: "draft")
            }
        }
    }

    /// Explanations with their answers, the form of a new one for a unit, those of answers for the coordinator.
    func contests(_ words: PageWords) -> Markup {
        let mayContest = sheet.takesContests && !sheet.own.isEmpty
        guard mayContest || !sheet.contests.isEmpty else { return .empty }
        return Markup {
            h2(.id("giai-trinh")) { words.text("ranking.contests") }
            if sheet.waiting > 0 {
                p { words.text("ranking.waiting", ["count": words.number(sheet.waiting)]) }
            }
            for contest in sheet.contests { self.contest(contest, words) }
            Pagination(
                page: contestNumber,
                pageSize: ReadRankings.contestPage,
                total: sheet.contestTotal,
                in: words.language,
                label: words.text("ranking.contest_pages")
            ) { page in
                Routes.ranking.path(plan.code, ranking.scope, query: [(Self.contestPageName, "\(page)")])
                    + "#giai-trinh"
            }
            if mayContest { contestForm(words) }
        }
    }

    private func contest(_ contest: RankingContest, _ words: PageWords) -> Markup {
        let own = RankingWords(words)
        let about = contest.component.map(own.component) ?? words.text("ranking.whole_row")
        let answered = contest.answeredAt.map { moment in
            words.text(
                "ranking.answered_by",
                ["name": contest.answeredBy ?? "", "moment": words.format.moment(moment)]
            )
        }
        return HTML.section(.class("contest"), .aria("labelledby", "giai-trinh-\(contest.number)")) {
            h3(.id("giai-trinh-\(contest.number)")) {
                words.text("ranking.contest_of", ["number": words.number(contest.number), "unit": contest.name])
            }
            FactList([
                (words.text("ranking.state"), own.state(contest.state).markup),
                (words.text("ranking.component"), .text(about)),
                (words.text("ranking.explanation"), span(.class("printed")) { contest.explanation }),
                (
                    words.text("ranking.sent_by"),
                    .text(
                        words.text(
                            "ranking.sent_at",
                            ["name": contest.author, "moment": words.format.moment(contest.sentAt)]
                        )
                    )
                ),
                (
                    words.text("ranking.answer"),
                    contest.answer.map { answer in span(.class("printed")) { answer } } ?? .empty
                ),
                (words.text("ranking.answered"), answered.map { .text($0) } ?? .empty),
            ])
            if sheet.coordinates, contest.state == .waiting, ranking.state == .open { answerForm(contest, words) }
        }
    }

    private func contestForm(_ words: PageWords) -> Markup {
        let own = RankingWords(words)
        let faults = faultsOf(words)
        return Markup {
            h3 { words.text("ranking.contest_new") }
            PostForm(to: Routes.contestRanking.path(plan.code, ranking.scope), csrf: token) {
                if sheet.own.count == 1, let row = sheet.own.first {
                    input(.type("hidden"), .name("don-vi"), .value(row.organisation.text))
                } else {
                    FormField(
                        words.text("ranking.unit"),
                        name: "don-vi",
                        .choice(sheet.own.map { ($0.organisation.text, $0.name) }, selected: typed["don-vi"])
                    )
                }
                FormField(
                    words.text("ranking.component"),
                    name: "thanh-phan",
                    .choice(
                        [("", words.text("ranking.whole_row"))]
                            + RankingComponent.allCases.map { ($0.rawValue, own.component($0)) },
                        selected: typed["thanh-phan"]
                    ),
                    error: faults["thanh-phan"]
                )
                FormField(
                    words.text("ranking.explanation"),
                    name: "giai-trinh",
                    .area(typed.text("giai-trinh"), rows: 4),
                    hint: words.text("ranking.explanation_hint"),
                    error: faults["giai-trinh"]
                )
                ActionButton(words.text("ranking.contest_send"))
            }
        }
    }

    private func answerForm(_ contest: RankingContest, _ words: PageWords) -> Markup {
        let (own, faults, number) = (RankingWords(words), faultsOf(words), contest.number)
        let ways = ["recompute", "override", "decline"].map { ($0, words.text("ranking.remedy_\($0)")) }
        let components = RankingComponent.allCases.map { ($0.rawValue, own.component($0)) }
        return PostForm(
            to: Routes.answerRankingContest.path(plan.code, ranking.scope, number),
            csrf: token
        ) {
            FormField(
                words.text("ranking.remedy"),
                name: "cach-\(number)",
                .choice([("", words.text("ranking.choose"))] + ways, selected: typed["cach-\(number)"]),
                error: faults["cach-\(number)"]
            )
            details(.open(typed["cach-\(number)"] == "override")) {
                summary { words.text("ranking.override_fields") }
                FormField(
                    words.text("ranking.component"),
                    name: "thanh-phan-\(number)",
                    .choice(components, selected: typed["thanh-phan-\(number)"] ?? contest.component?.rawValue),
                    error: faults["thanh-phan-\(number)"]
                )
                FormField(
                    words.text("ranking.numerator"),
                    name: "tu-so-\(number)",
                    .line(typed.text("tu-so-\(number)"), .number),
                    error: faults["tu-so-\(number)"]
                )
                FormField(
                    words.text("ranking.denominator"),
                    name: "mau-so-\(number)",
                    .line(typed.text("mau-so-\(number)"), .number),
                    error: faults["mau-so-\(number)"]
                )
            }
            FormField(
                words.text("ranking.answer_reason"),
                name: "ly-do-\(number)",
                .area(typed.text("ly-do-\(number)"), rows: 3),
                hint: words.text("ranking.answer_hint"),
                error: faults["ly-do-\(number)"]
            )
            ActionButton(words.text("ranking.answer_send"))
        }.markup
    }
}
