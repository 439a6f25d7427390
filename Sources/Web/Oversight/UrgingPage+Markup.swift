import Domain
import HTML
import Persistence
import UseCases

extension UrgingPage {
    func content(_ words: PageWords) -> Markup {
        let faults = FormFaults(problems, in: words.language)
        return Markup {
            faults
            mailState(words)
            ActionButton.row {
                ActionButton(words.text("urging.preview"), address: Routes.urgingPreview.path(plan.code))
                ActionButton(words.text("letter.title"), address: Routes.letters.path(plan.code))
            }
            h2 { words.text("urging.sent_title") }
            filters(words)
            if messages.isEmpty { EmptyState(words.text("urging.no_messages")) } else { table(words) }
            Pagination(page: number, pageSize: Self.pageSize, total: total, in: words.language) { address(page: $0) }
            h2 { words.text("urging.setting_title") }
            if coordinates { settingForm(words, faults) } else { settingFacts(words) }
        }
    }

    private func mailState(_ words: PageWords) -> Markup {
        let tiles = [MailState.sent, .waiting, .uncertain, .failed].map { state in
            CountTile(
                counts[state] ?? 0,
                words.text("mail.state_\(state.rawValue)"),
                address: Routes.urging.path(plan.code, query: [("state", state.rawValue)]),
                in: words.language
            )
        }
        return Markup {
            if let sender = mail.sender {
                p { words.text("mail.sends_from", ["sender": sender.address.text]) }
            } else if isDemonstration {
                InsetBox(.note) { p { words.text("mail.demonstration") } }
            } else {
                InsetBox(.warning) { p { words.text("mail.nothing_set_up") } }
            }
            CountTile.row(tiles, name: words.text("urging.counts"))
        }
    }

    private func filters(_ words: PageWords) -> Markup {
        let all = ("", words.text("urging.all"))
        let states = MailState.allCases.map { ($0.rawValue, words.text("mail.state_\($0.rawValue)")) }
        return FilterForm(
            to: Routes.urging.path(plan.code),
            fields: [
                FormField(
                    words.text("urging.state"),
                    name: "state",
                    .choice([all] + states, selected: filter.state?.rawValue ?? "")
                ),
                FormField(
                    words.text("round.round"),
                    name: "round",
                    .choice(
                        [all] + rounds.map { ($0.text, PeriodName.of($0, in: words.language)) },
                        selected: filter.round?.text ?? ""
                    )
                ),
                FormField(
                    words.text("round.unit"),
                    name: "organisation",
                    .choice([all] + units.map { ($0.code.text, $0.name) }, selected: filter.organisation?.text ?? "")
                ),
            ],
            clearAddress: filter.isEmpty ? nil : Routes.urging.path(plan.code),
            in: words.language
        ).markup
    }

    private func table(_ words: PageWords) -> Markup {
        let own = UrgingWords(words)
        return DataTable(
            caption: words.text("urging.sent_title"),
            hidesCaption: true,
            columns: [
                TableColumn(words.text("urging.subject"), .name), TableColumn(words.text("urging.recipient")),
                TableColumn(words.text("urging.about")), TableColumn(words.text("urging.state")),
                TableColumn(words.text("urging.answer")),
            ],
            rows: messages.map { message in
                TableRow([
                    a(.href(Routes.urgingMessage.path(plan.code, String(message.id)))) { message.subject },
                    Markup {
                        message.displayName
                        br()
                        small { message.address.text }
                    },
                    .joined(about(message, own), by: "; "),
                    own.state(message), .text(message.answer),
                ])
            }
        ).markup
    }

    /// What a message says, about reports and then tasks.
    private func about(_ message: StoredMessage, _ own: UrgingWords) -> [Markup] {
        let reports: [Markup] = steps.filter { $0.message == message.id }.map { own.step($0) }
        let tasks: [Markup] = taskSteps.filter { $0.message == message.id }.map { own.step($0) }
        return reports + tasks
    }

    private func address(page: Int) -> String {
        let pairs = [
            ("state", filter.state?.rawValue), ("round", filter.round?.text),
            ("organisation", filter.organisation?.text), ("page", page > 1 ? String(page) : nil),
        ]
        return Routes.urging.path(plan.code, query: pairs.compactMap { name, value in value.map { (name, $0) } })
    }

    private func settingForm(_ words: PageWords, _ faults: FormFaults) -> Markup {
        func value(_ name: String, _ stored: String) -> String { typed?.text(name) ?? stored }
        func isOn(_ name: String, _ stored: Bool) -> Bool { typed.map { $0[name] != nil } ?? stored }
        func field(_ name: String, _ stored: String) -> FormField {
            FormField(
                words.text("urging.\(name)"),
                name: name,
                .line(value(name, stored), .number),
                hint: words.text("urging.\(name)_hint"),
                error: faults[name]
            )
        }
        return PostForm(to: Routes.setUrging.path(plan.code), csrf: reader.token) {
            FormField(words.text("urging.on"), name: "on", .tick(isOn: isOn("on", setting.isOn)))
            field("reminder_days", UrgingWords.days(setting.reminderDays))
            FormField(
                words.text("urging.on_last_day"),
                name: "on_last_day",
                .tick(isOn: isOn("on_last_day", setting.remindsOnLastDay))
            )
            field("overdue_days", UrgingWords.days(setting.overdueDays))
            field("escalation_days", setting.escalationDays.map(String.init) ?? "")
            FormField(words.text("urging.task_on"), name: "task_on", .tick(isOn: isOn("task_on", taskSetting.isOn)))
            field("task_reminder_days", UrgingWords.days(taskSetting.reminderDays))
            field("task_overdue_days", UrgingWords.days(taskSetting.overdueDays))
            field("task_escalation_days", taskSetting.escalationDays.map(String.init) ?? "")
            ActionButton(words.text("urging.save"))
        }.markup
    }

    private func settingFacts(_ words: PageWords) -> Markup {
        func yes(_ value: Bool) -> Markup { .text(words.text(value ? "urging.yes" : "urging.no")) }
        return FactList([
            (words.text("urging.on"), yes(setting.isOn)),
            (words.text("urging.reminder_days"), .text(UrgingWords.days(setting.reminderDays))),
            (words.text("urging.on_last_day"), yes(setting.remindsOnLastDay)),
            (words.text("urging.overdue_days"), .text(UrgingWords.days(setting.overdueDays))),
            (words.text("urging.escalation_days"), .text(setting.escalationDays.map(String.init) ?? "–")),
            (words.text("urging.task_on"), yes(taskSetting.isOn)),
            (words.text("urging.task_reminder_days"), .text(UrgingWords.days(taskSetting.reminderDays))),
            (words.text("urging.task_overdue_days"), .text(UrgingWords.days(taskSetting.overdueDays))),
            (
                words.text("urging.task_escalation_days"),
                .text(taskSetting.escalationDays.map(String.init) ?? "–")
            ),
        ]).markup
    }
}
