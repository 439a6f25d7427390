import Domain
import HTML
import Persistence
import UseCases

/// What the filters of tasks offer to choose from, alike in every view of them.
struct TaskFilterChoices: Sendable, Equatable {
    /// The documents that tasks come from.
    let programmes: [LegalDocument]
    /// The organisations that lead a task, one more than can be chosen from at most.
    let leads: [NamedOrganisation]
    /// The organisations that coordinate one.
    let coordinating: [NamedOrganisation]
    /// The years occurrences are due in; 0 for those without.
    let years: [Int]

    /// Organisations a filter offers to choose from; where there are more, its code is typed.
    static let mostChoices = 200

    /// Asks the database for them.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        moment: TaskMoment
    ) throws -> TaskFilterChoices {
        let place = TaskPlace(plan)
        let query = ListedTaskQuery(connection: connection, place: place, moment: moment)
        let counts = OfficialCountsQuery(connection: connection, place: place, moment: moment)
        return TaskFilterChoices(
            programmes: try connection.editions.facts(of: plan, connection).programmes,
            leads: try query.organisations(isLead: true, most: mostChoices + 1),
            coordinating: try query.organisations(isLead: false, most: mostChoices + 1),
            years: try counts.rows(ListedTaskFilter(), by: .year).compactMap { $0.key.flatMap { Int($0) } }
        )
    }

    /// The form that narrows a view.
    ///
    /// - Parameter hidden: what the view keeps beside the selection.
    func form(
        _ view: TaskView,
        of plan: PlanCode,
        _ selection: TaskSelection,
        isPublic: Bool,
        hidden: [(String, String)] = [],
        _ words: PageWords
    ) -> FilterForm {
        let cleared = view.path(plan, query: hidden)
        return FilterForm(
            to: view.path(plan),
            fields: fields(selection.filter, isPublic: isPublic, words),
            hidden: hidden,
            clearAddress: selection == TaskSelection() ? nil : cleared,
            in: words.language
        )
    }

    private func fields(_ filter: ListedTaskFilter, isPublic: Bool, _ words: PageWords) -> [FormField] {
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
        let states = TaskStateChoice.known(isPublic: isPublic).map {
            ($0.addressWord, StatusMark($0, in: words.language).word)
        }
        let programmes =
            self.programmes.map { ($0.code, $0.number) }
            + [(TaskSelection.outsideWord, words.text("task.outside"))]
        let years = self.years.map { ("\($0)", $0 == 0 ? words.text("task.no_due") : "\($0)") }
        return [
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
            FormField(words.text("tasks.due_before"), name: "truoc-ngay", .line(filter.dueBefore?.iso ?? "", .date)),
        ]
    }
}
