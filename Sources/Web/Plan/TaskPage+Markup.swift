import Domain
import HTML
import Persistence
import UseCases

extension TaskPage {
    func title(_ words: PageWords) -> String { "\(detail.task.code) \(detail.task.name)" }

    func path(_ words: PageWords) -> [NavigationLink] {
        let programme = detail.task.programme
        let address = Routes.tasks.path(plan.code, query: [("chuong-trinh", programme)] + past.kept)
        return [
            NavigationLink(words.text("tasks.title"), Routes.tasks.path(plan.code, query: past.kept)),
            NavigationLink(detail.programme?.number ?? programme, address),
        ]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            OccurrenceTable(occurrences, of: plan.code, today: today, isPublic: isPublic, past: past)
                .markup(words)
            div(.class("two")) {
                div {
                    if !detail.description.isEmpty, detail.description != detail.task.name {
                        h2 { words.text("task.description") }
                        p(.class("printed")) { detail.description }
                    }
                    h2 { words.text("task.expected_result") }
                    if detail.expectedResult.isEmpty {
                        p(.class("muted")) { words.text("task.no_expected_result") }
                    } else {
                        p(.class("printed")) { detail.expectedResult }
                    }
                    h2 { words.text("task.indicators") }
                    indicators(words)
                }
                div {
                    facts(words)
                    if seesImplementation, let code = try? TaskCode(detail.task.code) {
                        p {
                            a(.href(Routes.implementation.path(plan.code, code))) { words.text("implementation.link") }
                        }
                    }
                }
            }
            money?.markup(words) ?? .empty
            proposals?.markup(words) ?? .empty
            findings.markup(of: plan.code, words)
            neighbours(words)
        }
    }

    private func facts(_ words: PageWords) -> Markup {
        FactList([
            (words.text("task.lead"), words.organisations(detail.task.lead, of: plan.code)),
            (words.text("task.coordinating"), coordinating(words)),
            (words.text("task.schedule"), .text(detail.task.schedule.text)),
            (
                words.text("task.schedule_kind"),
                .text(words.text("task.schedule_\(detail.task.schedule.kind.rawValue)"))
            ),
            (words.text("tasks.programme"), .text(detail.programme.map(words.document) ?? detail.task.programme)),
        ]).markup
    }

    private func coordinating(_ words: PageWords) -> Markup {
        guard detail.coordinating.isEmpty else { return words.organisations(detail.coordinating, of: plan.code) }
        return span(.class("muted")) { words.text("task.no_coordinating") }
    }

    private func indicators(_ words: PageWords) -> Markup {
        guard !detail.indicators.isEmpty else { return p(.class("muted")) { words.text("task.no_indicators") } }
        return ul {
            for indicator in detail.indicators { li { item(indicator, words) } }
        }
    }

    private func item(_ indicator: TaskIndicator, _ words: PageWords) -> Markup {
        guard let text = indicator.code, let code = try? IndicatorCode(text) else {
            return Markup {
                q(indicator.printed)
                " "
                StatusMark(.dash, .near, words.text("task.indicator_unknown"))
            }
        }
        return Markup {
            a(.href(Routes.indicator.path(plan.code, code, query: past.kept))) {
                "\(text) \(indicator.name ?? indicator.printed)"
            }
            let rated = indicators.first { $0.code == text && !$0.isHeading }
            if let rated { standing(rated, words) }
            if let name = indicator.name, name != indicator.printed {
                if rated?.figure == nil { br() }
                small(.class("muted")) { words.text("task.indicator_printed", ["text": indicator.printed]) }
            }
        }
    }

    /// How an indicator stands, with its last figure.
    private func standing(_ rated: RatedIndicator, _ words: PageWords) -> Markup {
        let cells = IndicatorCells(rated, of: plan.code, words)
        return Markup {
            br()
            cells.standing
            " "
            cells.latest
        }
    }

    private func q(_ text: String) -> Markup { span(.class("printed")) { "“\(text)”" } }

    private func neighbours(_ words: PageWords) -> Markup {
        nav(.class("pages"), .aria("label", words.text("task.neighbours"))) {
            ul {
                if let code = detail.previous.flatMap({ try? TaskCode($0) }) {
                    li { a(.href(Routes.task.path(plan.code, code, query: past.kept)), .rel("prev")) { "← \(code)" } }
                }
                if let code = detail.next.flatMap({ try? TaskCode($0) }) {
                    li { a(.href(Routes.task.path(plan.code, code, query: past.kept)), .rel("next")) { "\(code) →" } }
                }
            }
        }
    }
}
