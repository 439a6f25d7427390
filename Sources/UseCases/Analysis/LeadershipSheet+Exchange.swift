package import Documents
import Domain
import Persistence

extension LeadershipSheet {
    /// The sheet as the API and the command line exchange it; exact decimals are texts.
    ///
    /// - Parameters:
    ///   - language: the language of its sentences.
    ///   - isPublic: true leaves out of the tasks what only people signed in see.
    package func exchanged(in language: Language, isPublic: Bool) -> JSONValue {
        let words = LeadershipWords(language)
        return .object([
            ("plan", .string(plan.code.text)), ("day", .string(day.iso)),
            ("latest_figure_day", .optional(courses.latest?.iso)),
            ("compared_with_day", .optional(courses.earlier?.iso)),
            ("headline", .string(words.headline(self))),
            (
                "decisions",
                .array(
                    agenda.map { subject in
                        .object([
                            ("kind", .string(subject.word)), ("subject", .string(subject.code)),
                            ("title", .string(words.title(subject, self))),
                            ("reason", .string(words.reason(subject, self))),
                            ("action", .string(words.action(subject, self))),
                        ])
                    }
                )
            ),
            ("standings", standings().json),
            (
                "groups",
                .array(
                    groups.map { group in
                        .object([
                            ("code", .string(group.code)), ("name", .string(group.name)),
                            ("standings", standings(of: group.code).json),
                        ])
                    }
                )
            ),
            ("indicators", .array(courses.rows.map(indicator))),
            ("tasks", tasks.json(isPublic: isPublic)),
            (
                "late_leads",
                .array(
                    lateLeads.map { row in
                        .object([
                            ("organisation", .optional(row.key)), ("name", .optional(row.name)),
                            ("overdue", .int(row.counts.overdue)),
                        ])
                    }
                )
            ),
        ])
    }

    private func indicator(_ row: IndicatorCourseRow) -> JSONValue {
        let (course, linked) = (row.course, linked[row.indicator.code])
        return .object([
            ("code", .string(row.indicator.code)), ("name", .string(row.indicator.name)),
            ("standing", .string(course.now.standing.rawValue)),
            ("previous_standing", .string(course.before.standing.rawValue)), ("move", .string(course.move.rawValue)),
            ("value", .optional(course.now.figure?.canonical)),
            ("previous_value", .optional(course.before.figure?.canonical)),
            ("needs_remedy", .bool(course.needsRemedy)), ("miss_expected", .bool(course.isMissExpected)),
            ("miss_chance_percent", .optional(course.outlook.forecast?.missChance)),
            (
                "linked_tasks",
                linked.map {
                    .object([("all", .int($0.all)), ("open", .int($0.open)), ("overdue", .int($0.overdue))])
                } ?? .null
            ),
        ])
    }
}

extension DecisionSubject {
    /// The word of its kind in exchange.
    fileprivate var word: String {
        switch self {
        case .remedy: "remedy"
        case .raise: "raise"
        case .overdue: "overdue"
        case .silence: "missing_figures"
        }
    }

    /// The code of the indicator or organisation.
    fileprivate var code: String {
        switch self {
        case .remedy(let code), .raise(let code), .overdue(let code), .silence(let code): code
        }
    }
}
