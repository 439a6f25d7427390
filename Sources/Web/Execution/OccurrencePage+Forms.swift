import Domain
import HTML
import Persistence
import UseCases

extension OccurrencePage {
    /// The short form of the lead: one percentage, one sentence.
    func progressForm(_ words: PageWords) -> Markup {
        let faults = faults(words)
        let last = record.activities.isEmpty ? occurrence.percent : nil
        var typed = ProgressReport(percent: last.map(String.init) ?? "")
        if case .progress(let report) = sent { typed = report }
        let optional = words.text("form.optional")
        return Markup {
            h2(.id("tien-do")) { words.text("progress.report") }
            PostForm(to: address(Routes.reportProgress), csrf: reader.token) {
                if !record.activities.isEmpty { activityChoice(typed, faults["activity"], words) }
                FormField(
                    words.text("progress.percent"),
                    name: "percent",
                    .line(typed.percent, .number),
                    hint: words.text("progress.percent_hint"),
                    error: faults["percent"],
                    unit: "%"
                )
                FormField(
                    words.text("progress.done"),
                    name: "done",
                    .area(typed.done, rows: 3),
                    error: faults["done"]
                )
                FormField(
                    words.text("progress.difficulties"),
                    name: "difficulties",
                    .area(typed.difficulties, rows: 2),
                    error: faults["difficulties"],
                    optional: optional
                )
                FormField(
                    words.text("progress.explanation"),
                    name: "explanation",
                    .line(typed.explanation),
                    hint: words.text("progress.explanation_hint"),
                    error: faults["explanation"],
                    optional: optional
                )
                days(typed, words)
                ActionButton.row { ActionButton(words.text("progress.do_report"), .primary) }
            }
        }
    }

    private func activityChoice(_ typed: ProgressReport, _ error: String?, _ words: PageWords) -> FormField {
        let options = record.reportable.map { item in
            let percent = item.percent.map { " (\($0)%)" } ?? ""
            return (value: "\(item.activity.id.number)", text: "\(item.label) \(item.activity.name)\(percent)")
        }
        return FormField(
            words.text("progress.activity"),
            name: "activity",
            .choice(options, selected: typed.activity.map(String.init)),
            hint: words.text("progress.activity_hint"),
            error: error
        )
    }

    private func days(_ typed: ProgressReport, _ words: PageWords) -> Markup {
        let faults = faults(words)
        let optional = words.text("form.optional")
        return Markup {
            FormField(
                words.text("progress.started_on"),
                name: "started_on",
                .line(typed.startedOn, .date),
                error: faults["started_on"],
                optional: optional
            )
            FormField(
                words.text("progress.ended_on"),
                name: "ended_on",
                .line(typed.endedOn, .date),
                error: faults["ended_on"],
                optional: optional
            )
        }
    }

    /// The form that declares the task done.
    func completionForm(_ words: PageWords) -> Markup {
        var typed = CompletionClaim()
        if case .completion(let claim) = sent { typed = claim }
        return Markup {
            h2(.id("hoan-thanh")) { words.text("completion.declare") }
            p {
                words.text(occurrence.owesEvidenceOfIssue ? "completion.of_issue_explained" : "completion.explained")
            }
            PostForm(to: address(Routes.declareDone), csrf: reader.token, isMultipart: true) {
                proof(typed, words)
                ActionButton.row { ActionButton(words.text("completion.do_declare"), .primary) }
            }
        }
    }

    /// The document, its days, and the file or link.
    private func proof(_ typed: CompletionClaim, _ words: PageWords) -> Markup {
        let faults = faults(words)
        let optional = words.text("form.optional")
        return Markup {
            FormField(
                words.text("completion.document_number"),
                name: "document_number",
                .line(typed.documentNumber),
                error: faults["document_number"]
            )
            FormField(
                words.text("completion.document_day"),
                name: "document_day",
                .line(typed.documentDay, .date),
                error: faults["document_day"]
            )
            FormField(
                words.text("completion.completed_on"),
                name: "completed_on",
                .line(typed.completedOn, .date),
                hint: words.text("completion.completed_on_hint"),
                error: faults["completed_on"],
                optional: optional
            )
            FormField(
                words.text("evidence.file"),
                name: "file",
                .file(accept: EvidencePage.kinds),
                hint: words.text("evidence.hint", ["most": "20"]),
                error: faults["file"],
                optional: words.text("completion.one_of_two")
            )
            FormField(
                words.text("completion.link"),
                name: "link",
                .line(typed.link),
                hint: words.text("completion.link_hint"),
                error: faults["link"],
                optional: words.text("completion.one_of_two")
            )
            FormField(
                words.text("completion.note"),
                name: "note",
                .area(typed.note, rows: 2),
                error: faults["note"],
                optional: optional
            )
        }
    }

    /// Confirmation or return of what waits.
    func decision(_ words: PageWords) -> Markup {
        let waiting = record.completions.first { $0.isConfirmed == nil }
        let isLate = waiting?.completion.isLate(due: occurrence.dueDay) ?? false
        return InsetBox(.due) {
            h2(.id("xac-nhan")) { words.text("completion.decide") }
            if let waiting {
                p {
                    words.text(
                        isLate ? "completion.would_be_late" : "completion.would_be_on_time",
                        ["day": words.format.day(waiting.completion.completedOn)]
                    )
                }
            }
            PostForm(to: address(Routes.decideDone), csrf: reader.token) {
                if let waiting { input(.type("hidden"), .name("number"), .value("\(waiting.number)")) }
                ActionButton.row {
                    ActionButton(words.text("completion.do_confirm"), .primary, name: "action", value: "confirm")
                }
                FormField(
                    words.text("completion.reason"),
                    name: "reason",
                    .area(typedReason, rows: 3),
                    error: faults(words)["reason"]
                )
                ActionButton.row {
                    ActionButton(words.text("completion.do_return"), .secondary, name: "action", value: "return")
                }
            }
        }.markup
    }
}
