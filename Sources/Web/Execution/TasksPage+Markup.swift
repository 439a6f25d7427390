import Domain
import HTML
import Persistence
import UseCases

extension TasksPage {
    func title(_ words: PageWords) -> String { words.text("tasks.title") }
    func lead(_ words: PageWords) -> String? { words.text("tasks.lead", ["day": words.format.day(moment.day)]) }

    func content(_ words: PageWords) -> Markup {
        Markup {
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

    private var cleared: String { Routes.tasks.path(plan.code, query: past.kept) }
    private var isNarrowed: Bool { selection != TaskSelection() }

    private func list(_ words: PageWords) -> Markup {
        Markup {
            TaskTable(
                tasks,
                caption: words.text("tasks.caption"),
                plan: plan.code,
                today: moment.day,
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
        func choice(_ key: String, _ name: String, _ options: [(String, String)], _ selected: String?) -> FormField {
            FilterForm.choice(words.text(key), name: name, options, selected: selected, in: words.language)
        }
        func unit(_ key: String, _ name: String, _ units: [NamedOrganisation], _ selected: String?) -> FormField {
            guard units.count <= Self.mostChoices else {
                let hint = words.text("tasks.unit_code")
                return FormField(words.text(key), name: name, .line(selected ?? ""), hint: hint)
            }
            return choice(key, name, units.compactMap { unit in unit.code.map { ($0, unit.name) } }, selected)
        }
        let filter = selection.filter
        let states = TaskStateChoice.known(isPublic: isPublic).map {
            ($0.addressWord, StatusMark($0, in: words.language).word)
        }
        let programmes =
            self.programmes.map { ($0.code, $0.number) }
            + [(TaskSelection.outsideWord, words.text("task.outside"))]
        let years = self.years.map { ("\($0)", $0 == 0 ? words.text("task.no_due") : "\($0)") }
        return FilterForm(
            to: Routes.tasks.path(plan.code),
            fields: [
                FormField(words.text("list.search_name"), name: "q", .line(filter.search ?? "", .search)),
                choice("task.state", "tinh-trang", states, filter.state?.addressWord),
                choice(
                    "tasks.programme",
                    "chuong-trinh",
                    programmes,
                    filter.isOutside == true ? TaskSelection.outsideWord : filter.programme
                ), unit("task.lead", "chu-tri", leads, filter.lead),
                unit("task.coordinating", "phoi-hop", coordinating, filter.coordinating),
                choice("tasks.year", "nam", years, filter.year.map(String.init)),
                FormField(
                    words.text("tasks.due_before"),
                    name: "truoc-ngay",
                    .line(filter.dueBefore?.iso ?? "", .date)
                ),
            ],
            hidden: past.kept,
            clearAddress: isNarrowed ? cleared : nil,
            in: words.language
        )
    }

    /// When progress is stale, for those who may say so.
    private func staleSetting(_ words: PageWords) -> Markup {
        let explained = words.text("progress.stale_explained", ["days": words.number(moment.stale.days)])
        return Markup {
            p(.class("muted")) { explained }
            if let reader, reader.actor.coordinates(plan.coordinator) {
                PostForm(to: Routes.setStaleDays.path(plan.code), csrf: reader.token) {
                    FormField(
                        words.text("progress.stale_days"),
                        name: "stale_days",
                        .line("\(moment.stale.days)", .number)
                    )
                    ActionButton.row { ActionButton(words.text("progress.set_stale_days"), .secondary) }
                }
            }
        }
    }
}
