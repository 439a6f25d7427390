import Domain
import HTML
import Persistence
import UseCases

extension TasksPage {
    func title(_ words: PageWords) -> String { words.text("tasks.title") }
    func lead(_ words: PageWords) -> String? { words.text("tasks.lead", ["day": words.format.day(day)]) }

    func content(_ words: PageWords) -> Markup {
        Markup {
            if !past.isPast { TaskView.tabs(.list, plan.code, selection, words) }
            CountTile.row(tiles(words), name: words.text("tasks.by_state"))
            p {
                a(.href(Routes.taskCounts.path(plan.code, query: past.kept))) { words.text("tasks.counts") }
                if let reader, !past.isPast, reader.actor.coordinates(plan.coordinator) {
                    " · "
                    a(.href(Routes.directives.path(plan.code))) { words.text("directive.title") }
                }
            }
            filters(words).over(
                found: words.text("tasks.shown", ["count": words.number(total)]),
                isEmpty: tasks.isEmpty,
                none: words.text(isNarrowed ? "tasks.none_found" : "tasks.none")
            ) {
                list(words)
            }
            if selection.filter.state == .stale, !past.isPast { staleSetting(words) }
        }
    }

    private func address(_ selection: TaskSelection, _ more: [(String, String)] = []) -> String {
        Routes.tasks.path(plan.code, query: selection.query + past.kept + more)
    }

    private var isNarrowed: Bool { selection != TaskSelection() }

    private func list(_ words: PageWords) -> Markup {
        Markup {
            TaskTable(
                tasks,
                caption: words.text("tasks.caption"),
                plan: plan.code,
                today: day,
                isPublic: isPublic,
                past: past,
                words
            )
            Pagination(page: page, pageSize: Self.pageSize, total: total, in: words.language) { number in
                address(selection, [("trang", "\(number)")])
            }
            ActionButton.row {
                ActionButton(
                    words.text("tasks.download_csv"),
                    address: address(selection, [("format", "csv")]),
                    isDownload: true
                )
            }
        }
    }

    /// The counts of what the other filters let through, each leading to its rows.
    private func tiles(_ words: PageWords) -> [CountTile] {
        let choices: [TaskStateChoice] =
            isPublic
            ? [.doneOnTime, .doneLate, .withinTime, .overdue]
            : [.doneOnTime, .doneLate, .underWayInTime, .underWayOverdue, .notBegunInTime, .notBegunOverdue]
        return choices.map { choice in
            var narrowed = selection
            narrowed.filter.state = choice
            let mark = StatusMark(choice, in: words.language)
            return CountTile(counts.count(choice), mark, address: address(narrowed), in: words.language)
        }
    }

    private func filters(_ words: PageWords) -> FilterForm {
        choices.form(.list, of: plan.code, selection, isPublic: isPublic, hidden: past.kept, words)
    }

    /// When progress is stale, for those who may say so.
    private func staleSetting(_ words: PageWords) -> Markup {
        let explained = words.text("progress.stale_explained", ["days": words.number(stale.days)])
        return Markup {
            p(.class("muted")) { explained }
            if let reader, reader.actor.coordinates(plan.coordinator) {
                PostForm(to: Routes.setStaleDays.path(plan.code), csrf: reader.token) {
                    FormField(
                        words.text("progress.stale_days"),
                        name: "stale_days",
                        .line("\(stale.days)", .number)
                    )
                    ActionButton.row { ActionButton(words.text("progress.set_stale_days"), .secondary) }
                }
            }
        }
    }
}
