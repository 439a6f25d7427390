import Domain
import HTML
import Persistence
import UseCases

/// Words that the pages of urging share.
struct UrgingWords {
    private let words: PageWords

    /// In a page's language.
    init(_ words: PageWords) {
        self.words = words
    }

    /// "7, 3, 1".
    static func days(_ days: [Int]) -> String { days.map(String.init).joined(separator: ", ") }

    /// "Nhắc trước 3 ngày".
    func step(_ step: UrgingStep) -> String {
        words.text("urging.step_\(step.kind.rawValue)", ["days": step.days.map(words.number) ?? ""])
    }

    /// "Cục Viễn thông, Quý III năm 2025: Nhắc trước 3 ngày".
    func step(_ said: MessageStep) -> Markup {
        let period = PeriodName.of(said.round, in: words.language)
        return Markup {
            a(.href(Routes.report.path(said.plan, said.round, said.organisation))) { "\(said.name), \(period)" }
            ": " + step(said.step)
        }
    }

    /// "Cục Viễn thông, nhiệm vụ 749-02: Quá hạn 30 ngày".
    func step(_ said: MessageTaskStep) -> Markup {
        Markup {
            task(said.plan, said.kind, said.code, unit: said.name)
            ": " + step(said.step)
        }
    }

    /// A link to a task with the unit that owes something about it.
    func task(_ plan: PlanCode, _ kind: UrgedKind, _ code: String, unit: String) -> Markup {
        let (task, year) = UrgedItem.parts(of: code)
        let values = ["unit": unit, "code": task, "year": year ?? ""]
        let text = words.text("urging.task_about_\(kind.rawValue)\(year == nil ? "" : "_year")", values)
        guard let code = try? TaskCode(task) else { return .text(text) }
        return a(.href(Routes.task.path(plan, code))) { text }
    }

    /// Where a message stands, with when.
    func state(_ message: StoredMessage) -> Markup {
        let mark = StatusMark(message.state, in: words.language)
        let at =
            message.state == .waiting
            ? words.text("mail.next_try", ["moment": words.format.moment(message.dueAt)])
            : words.format.moment(message.settledAt ?? message.createdAt)
        return Markup {
            mark
            if let reason = message.withheldFor { ": " + words.text("mail.withheld_for_\(reason.rawValue)") }
            br()
            small { at }
        }
    }
}
