import Domain
import HTML
import Persistence
import UseCases

/// Where an indicator is heading by its target's day: value, interval, the chance of missing, how it was reckoned, and who
/// has to act where a miss is expected. The chart above draws it.
struct ForecastSection: Component {
    private let outlook: IndicatorOutlook
    private let page: IndicatorPage
    private let words: PageWords
    private let sentences: ForecastWords

    /// The forecast of an indicator's page.
    init(_ outlook: IndicatorOutlook, of page: IndicatorPage, _ words: PageWords) {
        self.outlook = outlook
        self.page = page
        self.words = words
        sentences = ForecastWords(page.indicator.unit, in: words.language)
    }

    /// Linked tasks named here at most; the others stand in the list of tasks below.
    static let mostTasks = 5

    var markup: Markup {
        Markup {
            h2(.id("du-bao")) { words.text("forecast.title") }
            switch outlook.forecast {
            case .unavailable(let gap):
                EmptyState(words.language.text(gap.message(in: words.language)))
            case .forecast(let forecast):
                facts(forecast)
                if forecast.isMissExpected { miss(forecast) }
                details(.class("formula")) {
                    summary { words.text("forecast.show") }
                    ol {
                        for step in sentences.formula(forecast) { li { step } }
                    }
                }
            }
        }
    }

    private func facts(_ forecast: Forecast) -> Markup {
        let likelihood = words.text("forecast.likelihood_\(forecast.likelihood.rawValue)")
        return FactList([
            (words.text("forecast.value_on", ["day": words.format.day(forecast.day)]), value(forecast)),
            (
                words.text("forecast.miss_of", ["target": sentences.target(forecast)]),
                .text("\(sentences.percent(forecast)) (\(likelihood))")
            ),
            (words.text("forecast.method"), .text(words.text("forecast.method_\(forecast.method.rawValue)"))),
            (words.text("forecast.based_on"), .text(sentences.restsOn(forecast))),
        ]).markup
    }

    private func value(_ forecast: Forecast) -> Markup {
        Markup {
            FigureText(forecast.value, unit: page.indicator.unit, in: words.language)
            " "
            small(.class("muted")) {
                words.text(
                    "forecast.within",
                    ["level": words.number(Projection.level), "interval": sentences.interval(forecast)]
                )
            }
        }
    }

    /// Who has to act: the linked tasks that are not done, the overdue first, with their lead units and, for those who may
    /// see it, their money.
    private func miss(_ forecast: Forecast) -> Markup {
        let open = outlook.openTasks
        let overdue = open.count { $0.occurrence.state(on: page.today).isLate }
        return InsetBox(.warning) {
            if page.tasks.isEmpty {
                p { words.text("forecast.miss_without_tasks") }
            } else {
                p {
                    words.text(
                        open.isEmpty ? "forecast.miss_all_done" : "forecast.miss_tasks",
                        [
                            "all": words.number(page.tasks.count), "open": words.number(open.count),
                            "overdue": words.number(overdue),
                        ]
                    )
                }
            }
            if !open.isEmpty {
                ul {
                    for task in open.prefix(Self.mostTasks) { li { item(task) } }
                }
            }
            if open.count > Self.mostTasks {
                p { a(.href("#nhiem-vu")) { words.text("forecast.all_tasks") } }
            }
            if let money = page.forecastMoney { p { sum(money) } }
        }.markup
    }

    private func item(_ task: ListedTask) -> Markup {
        Markup {
            "\(task.code) "
            TaskCells.link(task, of: page.plan.code, isPublic: page.isPublic, past: page.past, words)
            " – "
            words.organisations(task.lead, of: page.plan.code)
            " "
            StatusMark(task.occurrence.state(on: page.today), isPublic: page.isPublic, in: words.language)
        }
    }

    private func sum(_ money: ForecastMoney) -> Markup {
        Markup {
            words.text(
                money.sums.lines == 0 ? "forecast.no_money" : "forecast.money",
                [
                    "requested": money.sums.sum(.requested).printed, "allocated": money.sums.sum(.allocated).printed,
                    "spent": money.sums.sum(.spent).printed,
                ]
            )
            " "
            a(.href(Routes.budget.path(page.plan.code))) { words.text("forecast.to_money") }
        }
    }
}
