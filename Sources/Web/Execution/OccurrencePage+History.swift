import Domain
import HTML
import Persistence
import UseCases

extension OccurrencePage {
    /// The evidence that was sent in, with what became of it.
    func completions(_ words: PageWords) -> Markup {
        guard !record.completions.isEmpty else { return .empty }
        let columns = [
            TableColumn(words.text("completion.document"), .name),
            TableColumn(words.text("completion.completed_on"), .number),
            TableColumn(words.text("completion.proof")), TableColumn(words.text("completion.sent")),
            TableColumn(words.text("task.state")),
        ]
        let rows = record.completions.map { stored in
            TableRow([
                document(stored, words), .text(words.format.day(stored.completion.completedOn)), proof(stored, words),
                .text(words.format.moment(stored.submittedAt) + ", " + stored.submittedBy), outcome(stored, words),
            ])
        }
        return Markup {
            h2(.id("minh-chung")) { words.text("completion.title") }
            DataTable(caption: words.text("completion.caption"), columns: columns, rows: rows)
        }
    }

    private func document(_ stored: StoredCompletion, _ words: PageWords) -> Markup {
        Markup {
            words.text(
                "plan.document_dated",
                [
                    "number": stored.completion.documentNumber,
                    "date": words.format.day(stored.completion.documentDay),
                ]
            )
            if !stored.completion.note.isEmpty {
                br()
                small { stored.completion.note }
            }
            if stored.isIllustrative {
                br()
                small(.class("muted")) { words.text("progress.illustrative") }
            }
        }
    }

    private func proof(_ stored: StoredCompletion, _ words: PageWords) -> Markup {
        if let file = stored.file, let code = try? TaskCode(occurrence.task) {
            let year = OccurrenceYear(occurrence.year)
            let address = Routes.completionFile.path(plan.code, code, year, stored.number)
            return a(.href(address), .download(true)) { file.name }
        }
        guard let link = stored.completion.link else { return .empty }
        return a(.href(link), .rel("noopener noreferrer")) { link }
    }

    private func outcome(_ stored: StoredCompletion, _ words: PageWords) -> Markup {
        guard let isConfirmed = stored.isConfirmed else { return StatusMark(.awaiting, in: words.language).markup }
        let when = stored.decidedAt.map(words.format.moment) ?? ""
        return Markup {
            isConfirmed
                ? StatusMark(.dot, .met, words.text("completion.confirmed"))
                : StatusMark(.diamond, .near, words.text("completion.returned"))
            br()
            small(.class("muted")) { when + ", " + (stored.decidedBy ?? "") }
            if let reason = stored.reason { p { reason } }
        }
    }

    /// What was reported, the latest first.
    func progress(_ words: PageWords) -> Markup {
        guard !record.progress.isEmpty else {
            return Markup {
                h2 { words.text("progress.title") }
                EmptyState(words.text("progress.none"))
            }
        }
        let columns = [
            TableColumn(words.text("progress.when"), .name), TableColumn(words.text("progress.percent"), .number),
            TableColumn(words.text("progress.done")), TableColumn(words.text("progress.difficulties")),
        ]
        let rows = record.progress.map { stored in
            TableRow([
                when(stored, words), .text("\(stored.entry.percent)%"), said(stored.entry, words),
                .text(stored.entry.difficulties),
            ])
        }
        return Markup {
            h2 { words.text("progress.title") }
            DataTable(caption: words.text("progress.caption"), columns: columns, rows: rows)
        }
    }

    private func when(_ stored: StoredProgress, _ words: PageWords) -> Markup {
        Markup {
            words.format.moment(stored.at)
            br()
            small(.class("muted")) { stored.author }
            if stored.isIllustrative {
                " "
                small(.class("muted")) { words.text("progress.illustrative") }
            }
        }
    }

    /// Which activity was spoken of, where the plan in force has activities; nil where there is nothing to tell apart.
    private func activity(of entry: ProgressEntry, _ words: PageWords) -> String? {
        guard !record.activities.isEmpty else { return nil }
        guard let number = entry.activity else { return words.text("progress.of_whole") }
        let known = record.activities.first { $0.activity.id.number == Int64(number) }
        return known.map { "\($0.label) \($0.activity.name)" } ?? words.text("progress.of_former")
    }

    private func said(_ entry: ProgressEntry, _ words: PageWords) -> Markup {
        Markup {
            if let activity = activity(of: entry, words) {
                small(.class("muted")) { activity }
                br()
            }
            entry.done
            if !entry.explanation.isEmpty {
                br()
                small { words.text("progress.because", ["text": entry.explanation]) }
            }
            if let day = entry.startedOn {
                br()
                small(.class("muted")) { words.text("progress.from", ["day": words.format.day(day)]) }
            }
            if let day = entry.endedOn {
                " "
                small(.class("muted")) { words.text("progress.until", ["day": words.format.day(day)]) }
            }
        }
    }
}
