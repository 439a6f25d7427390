import Domain
import HTML
import Persistence
import UseCases

extension IndicatorPage {
    func title(_ words: PageWords) -> String {
        guard let parent = detail.parent else { return "\(indicator.code) \(indicator.name)" }
        return "\(indicator.code) \(parent.name): \(indicator.name)"
    }

    func path(_ words: PageWords) -> [NavigationLink] {
        let list = Routes.indicators.path(plan.code)
        let group = Routes.indicators.path(plan.code, query: [("nhom", indicator.group)])
        var links = [
            NavigationLink(words.text("indicators.title"), list),
            NavigationLink("\(indicator.group). \(detail.groupName)", group),
        ]
        if let parent = detail.parent, let code = try? IndicatorCode(parent.code) {
            links.append(NavigationLink("\(parent.code) \(parent.name)", Routes.indicator.path(plan.code, code)))
        }
        return links
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            if let droppedBy {
                let values = ["dropped": words.number(droppedBy), "shown": words.number(plan.editionNumber)]
                InsetBox(.warning) { p { words.text("indicator.dropped", values) } }
            }
            if indicator.isHeading { headingContent(words) } else { measuredContent(words) }
        }
    }

    private func headingContent(_ words: PageWords) -> Markup {
        Markup {
            p { words.text("indicator.heading_note") }
            h2 { words.text("indicator.children") }
            ul {
                for child in detail.children { li { link(to: child) } }
            }
            h2 { words.text("indicator.facts") }
            facts(words)
            findings.markup(of: plan.code, words)
        }
    }

    private func measuredContent(_ words: PageWords) -> Markup {
        Markup {
            let outlook = IndicatorOutlook(detail, tasks: tasks, on: today)
            verdict(words)
            div(.class("two")) {
                div { chart(outlook.forecast.forecast, words) }
                div {
                    h2 { words.text("indicator.facts") }
                    facts(words)
                }
            }
            ForecastSection(outlook, of: self, words)
            findings.markup(of: plan.code, words)
            proposals?.markup(standing: indicator.rating.standing, words) ?? .empty
            h2 { words.text("figures.title") }
            FigureTable(page: self, words: words)
            h2(.id("kich-ban")) { words.text("indicator.scenario") }
            scenario(words)
            h2(.id("nhiem-vu")) { words.text("indicator.tasks") }
            tasks(words)
            if let notes = detail.notes {
                h2 { words.text("indicator.notes") }
                p(.class("printed")) { notes }
            }
        }
    }

    private func chart(_ forecast: Forecast?, _ words: PageWords) -> Markup {
        let observations = drawn.compactMap { figure in
            figure.figure.value.map { value in
                ChartObservation(
                    day: figure.day,
                    period: PeriodTitle.of(figure.period, words),
                    value: value,
                    isProvisional: figure.figure.status == .provisional
                )
            }
        }
        return GrowthPathChart(
            targets: indicator.targets,
            observations: observations,
            forecast: forecast,
            today: today,
            unit: indicator.unit,
            direction: indicator.direction,
            in: words.language
        ).markup
    }

    private func verdict(_ words: PageWords) -> Markup {
        Markup {
            p(.class("verdict")) {
                StatusMark(indicator.rating.standing, in: words.language)
                if let (plan, isMet) = yearlyPlan {
                    " "
                    small {
                        words.text(isMet ? "indicator.plan_met" : "indicator.plan_missed", ["year": "\(plan.year)"])
                    }
                }
            }
            RatingFormula(indicator, words)
        }
    }

    private func facts(_ words: PageWords) -> Markup {
        let inherited = detail.inheritsOrganisations
        return FactList([
            (words.text("indicator.target"), targetFact(words)),
            (words.text("indicator.latest"), IndicatorCells(indicator, of: plan.code, words).latest),
            (words.text("indicator.measuring"), organisations(detail.measuring, inherited, words)),
            (words.text("indicator.executing"), organisations(detail.executing, inherited, words)),
            (words.text("indicator.basis"), documents(words)),
            (words.text("indicator.unit"), .text(words.text("indicator.unit_\(indicator.unit.rawValue)"))),
            (
                words.text("indicator.direction"),
                .text(words.text("indicator.direction_\(indicator.direction.rawValue)"))
            ),
            (words.text("indicator.aggregation"), aggregation(words)),
            (words.text("indicator.index"), index),
        ]).markup
    }

    private var index: Markup {
        guard let index = detail.internationalIndex else { return .empty }
        return a(.href(Routes.internationalIndex.path(plan.code, index, query: past.kept))) { index }
    }

    private func targetFact(_ words: PageWords) -> Markup {
        guard let target = indicator.rating.target else { return .empty }
        return Markup {
            FigureText(target: target, unit: indicator.unit, in: words.language)
            " "
            small(.class("muted")) { words.text("indicator.by_end_of", ["year": "\(target.year)"]) }
        }
    }

    private func aggregation(_ words: PageWords) -> Markup {
        detail.aggregation.map { .text(words.text("indicator.aggregation_\($0.rawValue)")) } ?? .empty
    }

    private func organisations(
        _ organisations: [NamedOrganisation],
        _ isInherited: Bool,
        _ words: PageWords
    ) -> Markup {
        Markup {
            words.organisations(organisations, of: plan.code)
            if isInherited, !organisations.isEmpty, let parent = indicator.parent {
                " "
                small(.class("muted")) { words.text("indicator.inherited", ["code": parent]) }
            }
        }
    }

    private func documents(_ words: PageWords) -> Markup {
        .joined(detail.documents.map { .text(words.document($0)) }, by: "; ")
    }

    private func link(to indicator: IndicatorName) -> Markup {
        guard let code = try? IndicatorCode(indicator.code) else { return .text(indicator.name) }
        return a(.href(Routes.indicator.path(plan.code, code))) { "\(indicator.code) \(indicator.name)" }
    }

    private func scenario(_ words: PageWords) -> Markup {
        guard !indicator.targets.isEmpty else { return EmptyState(words.text("indicator.no_scenario")).markup }
        let columns = [
            TableColumn(words.text("indicator.point"), .name), TableColumn(words.text("indicator.on_day"), .number),
            TableColumn(words.text("indicator.value"), .number), TableColumn(words.text("indicator.printed")),
        ]
        let rows = indicator.targets.map { target in
            TableRow([
                .text(words.text("indicator.point_\(target.kind.rawValue)", ["year": "\(target.year)"])),
                .text(words.format.day(.lastDay(ofYear: target.year))),
                FigureText(target: target, unit: indicator.unit, in: words.language).markup, .text(target.text),
            ])
        }
        return DataTable(caption: words.text("indicator.scenario_caption"), columns: columns, rows: rows).markup
    }

    private func tasks(_ words: PageWords) -> Markup {
        guard !tasks.isEmpty else { return EmptyState(words.text("indicator.no_tasks")).markup }
        return TaskTable(
            tasks,
            caption: words.text("indicator.tasks_caption"),
            plan: plan.code,
            today: today,
            isPublic: isPublic,
            past: past,
            words
        ).markup
    }
}
