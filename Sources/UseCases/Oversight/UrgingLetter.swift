package import Documents
package import Domain
import Persistence

/// Writes a digest as a letter in the language of its reader.
package struct UrgingLetter: Sendable {
    private let language: Language
    private let address: PublicAddress
    private let now: Instant

    /// A writer at an instant, with links to this server.
    package init(language: Language, address: PublicAddress, now: Instant) {
        self.language = language
        self.address = address
        self.now = now
    }

    /// The letter.
    package func letter(of digest: UrgingDigest) -> Letter {
        Letter(
            language: language.code,
            subject: subject(of: digest),
            greeting: language.text(
                Message("urging.greeting", ["name": digest.recipient.person.displayName])
            ),
            lead: language.text(
                Message(
                    digest.tasks.isEmpty ? "urging.letter_lead" : "urging.letter_lead_all",
                    ["count": DisplayFormat(language).number(digest.rungs.count)]
                )
            ),
            items: digest.items.map { item($0) } + digest.tasks.map { item($0) },
            closing: [language.text("urging.letter_closing")],
            setting: (language.text("urging.letter_setting"), address.setting)
        )
    }

    /// What is said about a report, in one sentence.
    package func sentence(_ item: UrgingItem) -> String {
        let deadline = item.report.item.deadline
        var values = deadline.words
        values["left"] = DisplayFormat(language).number(deadline.lastDay.number - now.day.number)
        let returned = item.report.item.returnedAt
        let base = max(deadline.lastDay.number, item.report.item.report == .returned ? returned?.day.number ?? 0 : 0)
        values["past"] = DisplayFormat(language).number(max(1, now.day.number - base))
        values["returned"] = returned.map(DisplayFormat(language).moment) ?? ""
        return language.text(Message(key(of: item), values))
    }

    private func key(of item: UrgingItem) -> String {
        let kind = item.rung.step.kind
        let deadline = item.report.item.deadline
        let isLate = deadline.remaining(at: now) <= 0
        switch kind {
        // The day may have moved on since the step became due: what is said must be true when it is said.
        case .opening, .reminder, .lastDay:
            if isLate { return "urging.say_overdue" }
            if deadline.lastDay == now.day { return "urging.say_last_day" }
            return kind == .opening ? "urging.say_opening" : "urging.say_reminder"
        case .overdue, .escalation:
            let isReturned = item.report.item.report == .returned
            return "urging.say_\(kind.rawValue)\(isReturned ? "_returned" : "")"
        case .returned: return isLate ? "urging.say_returned_late" : "urging.say_returned"
        }
    }

    /// The subject: of several reports the worst that is said and of how many, as with tasks.
    private func subject(of digest: UrgingDigest) -> String {
        guard digest.tasks.isEmpty else { return subject(withTasksOf: digest) }
        let worst = Self.worst(digest.items.map(\.rung))
        let first = digest.items[0].report
        guard digest.items.count == 1 else {
            return language.text(
                Message(
                    "urging.subject_many",
                    ["count": DisplayFormat(language).number(worst.count)],
                    words: ["what": "urging.what_\(worst.kind.rawValue)"]
                )
            )
        }
        return language.text(
            Message(
                "urging.subject_one",
                ["unit": first.name, "period": period(first.round)],
                words: ["what": "urging.what_\(worst.kind.rawValue)"]
            )
        )
    }

    /// The subject of a digest that is about tasks, alone or with reports: of each the worst that is said and of how many, for
    /// a report that is due soon is not overdue because a task is.
    private func subject(withTasksOf digest: UrgingDigest) -> String {
        let (reports, tasks) = (Self.worst(digest.items.map(\.rung)), Self.worst(digest.tasks.map(\.rung)))
        return language.text(
            Message(
                digest.items.isEmpty ? "urging.subject_tasks" : "urging.subject_all",
                [
                    "tasks": DisplayFormat(language).number(tasks.count),
                    "reports": DisplayFormat(language).number(reports.count),
                ],
                words: [
                    "what": "urging.due_\(tasks.kind.rawValue)", "what_reports": "urging.due_\(reports.kind.rawValue)",
                ]
            )
        )
    }

    /// The last kind of step among some, and how many of them are of it.
    private static func worst(_ rungs: [UrgingRung]) -> (kind: UrgingKind, count: Int) {
        let kinds = rungs.map(\.step.kind)
        let worst = kinds.max { rank($0) < rank($1) } ?? .opening
        return (worst, kinds.count { $0 == worst })
    }

    /// What is said about a task, in one sentence that is true on the day it is said.
    package func sentence(_ item: UrgingTaskItem) -> String {
        let due = item.task.due.dueDay
        let days = now.day.number - due.number
        let values = [
            "due": DisplayFormat(language).day(due), "past": DisplayFormat(language).number(max(0, days)),
            "left": DisplayFormat(language).number(max(0, -days)),
        ]
        if days == 0 { return language.text(Message("urging.task_last_day", values)) }
        if days < 0 { return language.text(Message("urging.task_reminder", values)) }
        let isEscalated = item.rung.step.kind == .escalation
        return language.text(Message(isEscalated ? "urging.task_escalation" : "urging.task_overdue", values))
    }

    private func item(_ item: UrgingTaskItem) -> LetterItem {
        let (code, year) = item.task.due.parts
        let values = [
            "unit": item.task.organisation.name, "code": code, "name": item.task.due.name, "plan": item.task.planName,
            "year": year ?? "",
        ]
        let key = "urging.task_title_\(item.task.due.kind.rawValue)\(year == nil ? "" : "_year")"
        return LetterItem(
            title: language.text(Message(key, values)),
            lines: [sentence(item)],
            link: (language.text("urging.open_task"), address.task(item.task.plan, code))
        )
    }

    private func item(_ item: UrgingItem) -> LetterItem {
        let report = item.report
        let title = ["unit": report.name, "period": period(report.round), "plan": report.planName]
        var lines = [sentence(item)]
        if report.item.report == .returned, item.rung.step != .returned, let at = report.item.returnedAt {
            lines.append(
                language.text(Message("urging.was_returned", ["returned": DisplayFormat(language).moment(at)]))
            )
        }
        if report.item.report == .awaitingApproval { lines.append(language.text("urging.awaits_approval")) }
        return LetterItem(
            title: language.text(Message("urging.item_title", title)),
            lines: lines,
            link: (language.text("urging.open_report"), address.report(report.plan, report.round, report.organisation))
        )
    }

    /// "Quý III năm 2025"; the code itself where the language has no words for it.
    private func period(_ code: PeriodCode) -> String { PeriodName.of(code, in: language) }

    private static func rank(_ kind: UrgingKind) -> Int { UrgingKind.allCases.firstIndex(of: kind) ?? 0 }
}
