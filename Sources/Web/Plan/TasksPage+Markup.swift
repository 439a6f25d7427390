import Domain
import HTML
import Persistence
import UseCases

extension TasksPage {
    func title(_ words: PageWords) -> String { words.text("tasks.title") }

    func content(_ words: PageWords) -> Markup {
        filters(words).over(
            found: words.text(
                "tasks.shown",
                [
                    "count": words.number(tasks.count), "due": words.number(count(.due)),
                    "day": words.format.day(today),
                ]
            ),
            isEmpty: tasks.isEmpty,
            none: words.text(isNarrowed ? "tasks.none_found" : "tasks.none")
        ) {
            TaskTable(tasks, caption: words.text("tasks.caption"), plan: plan, today: today, words)
        }
    }

    private var cleared: String { Routes.tasks.path(plan.code) }
    private var isNarrowed: Bool { filter != TaskFilter() }

    private func count(_ state: TaskDueState) -> Int {
        tasks.count { TaskDue(schedule: $0.schedule, planYears: plan.years).state(on: today) == state }
    }

    private func filters(_ words: PageWords) -> FilterForm {
        func choice(_ key: String, _ name: String, _ options: [(String, String)], _ selected: String?) -> FormField {
            FilterForm.choice(words.text(key), name: name, options, selected: selected, in: words.language)
        }
        let states = TaskDueState.allCases.map { ($0.addressWord, StatusMark($0, in: words.language).word) }
        return FilterForm(
            to: cleared,
            fields: [
                FormField(words.text("list.search_name"), name: "q", .line(filter.search ?? "", .search)),
                choice("tasks.programme", "chuong-trinh", programmes.map { ($0.code, $0.number) }, filter.programme),
                choice("task.lead", "chu-tri", leads.map { ($0.code, $0.name) }, filter.lead),
                choice("tasks.year", "nam", plan.years.map { ("\($0)", "\($0)") }, filter.year.map(String.init)),
                choice("task.state", "tinh-trang", states, filter.state?.addressWord),
            ],
            clearAddress: isNarrowed ? cleared : nil,
            in: words.language
        )
    }
}
