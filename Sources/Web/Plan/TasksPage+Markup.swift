import Domain
import HTML
import Persistence
import UseCases

extension TasksPage {
    func title(_ words: PageWords) -> String { words.text("tasks.title") }

    func content(_ words: PageWords) -> Markup {
        Markup {
            filters(words)
            p(.class("muted"), .role("status")) {
                words.text(
                    "tasks.shown",
                    [
                        "count": words.number(tasks.count), "overdue": words.number(count(.overdue)),
                        "day": words.format.day(today),
                    ]
                )
            }
            if tasks.isEmpty {
                EmptyState(
                    words.text(isNarrowed ? "tasks.none_found" : "tasks.none"),
                    link: isNarrowed ? NavigationLink(words.text("list.clear_filters"), cleared) : nil
                )
            } else {
                TaskTable(tasks, caption: words.text("tasks.caption"), plan: plan, today: today, words)
            }
        }
    }

    private var cleared: String { Routes.tasks.path(plan.code) }
    private var isNarrowed: Bool { filter != TaskFilter() }

    private func count(_ state: TaskDueState) -> Int {
        tasks.count { TaskDue(schedule: $0.schedule, planYears: plan.years).state(on: today) == state }
    }

    private func filters(_ words: PageWords) -> Markup {
        let all = (value: "", text: words.text("list.all"))
        let fields = [
            FormField(words.text("list.search_name"), name: "q", .line(filter.search ?? "", .search)),
            FormField(
                words.text("tasks.programme"),
                name: "chuong-trinh",
                .choice([all] + programmes.map { ($0.code, $0.number) }, selected: filter.programme)
            ),
            FormField(
                words.text("task.lead"),
                name: "chu-tri",
                .choice([all] + leads.map { ($0.code, $0.name) }, selected: filter.lead)
            ),
            FormField(
                words.text("tasks.year"),
                name: "nam",
                .choice([all] + plan.years.map { ("\($0)", "\($0)") }, selected: filter.year.map(String.init))
            ),
            FormField(
                words.text("task.state"),
                name: "tinh-trang",
                .choice(
                    [all] + TaskDueState.allCases.map { ($0.addressWord, StatusMark($0, in: words.language).word) },
                    selected: filter.state?.addressWord
                )
            ),
        ]
        return FilterForm(
            to: cleared,
            fields: fields,
            clearAddress: isNarrowed ? cleared : nil,
            in: words.language
        ).markup
    }
}
