import Domain
import HTML
import Persistence
import UseCases

extension ImplementationPage {
    /// What the reader decides about the version shown.
    func decisions(_ version: ImplementationVersion, _ words: PageWords) -> Markup {
        guard version == sheet.latest, !sheet.hasHiddenVersion, !sheet.task.isWithdrawn else { return .empty }
        return Markup {
            decision(about: version, words)
            recall(version, words)
        }
    }

    /// Whoever submitted it can take it back while nobody has decided.
    private func recall(_ version: ImplementationVersion, _ words: PageWords) -> Markup {
        let isOut = version.state == .submitted || version.state == .awaitingApproval
        guard isOut, sheet.reader.submits(sheet.task) else { return .empty }
        return PostForm(to: Routes.recallImplementation.path(plan.code, sheet.task.code), csrf: reader.token) {
            input(.type("hidden"), .name("seen"), .value(SeenVersion(version).text))
            p { words.text("implementation.recall_help") }
            ActionButton.row { ActionButton(words.text("implementation.do_recall"), .secondary) }
        }.markup
    }

    private func decision(about version: ImplementationVersion, _ words: PageWords) -> Markup {
        switch version.state {
        case .awaitingApproval where sheet.reader.endorses(sheet.task):
            return decision(
                Routes.endorseImplementation.path(plan.code, sheet.task.code),
                version,
                yes: ("endorse", "implementation.do_endorse"),
                no: ("decline", "implementation.do_decline"),
                words
            )
        case .submitted where reader.actor.coordinates(plan.coordinator):
            return decision(
                Routes.decideImplementation.path(plan.code, sheet.task.code),
                version,
                yes: ("approve", "implementation.do_approve"),
                no: ("return", "implementation.do_return"),
                words
            )
        case .approved where !sheet.reader.parts(of: sheet.task).isEmpty: return nextVersion(words)
        default: return .empty
        }
    }

    private func decision(
        _ path: String,
        _ version: ImplementationVersion,
        yes: (value: String, key: String),
        no: (value: String, key: String),
        _ words: PageWords
    ) -> Markup {
        let faults = FormFaults(problems, in: words.language)
        let seen = SeenVersion(version).text
        return Markup {
            h2 { words.text("implementation.decide") }
            if let approved = sheet.approvedNumber, approved != version.number {
                p {
                    a(.href(comparePath(approved, version.number))) { words.text("implementation.compare_with_force") }
                }
            }
            PostForm(to: path, csrf: reader.token) {
                input(.type("hidden"), .name("seen"), .value(seen))
                ActionButton.row { ActionButton(words.text(yes.key), .primary, name: "action", value: yes.value) }
            }
            PostForm(to: path, csrf: reader.token) {
                input(.type("hidden"), .name("seen"), .value(seen))
                FormField(
                    words.text("implementation.reason"),
                    name: "reason",
                    .area(typedReason, rows: 3),
                    hint: words.text("implementation.reason_hint"),
                    error: faults["reason"]
                )
                ActionButton.row { ActionButton(words.text(no.key), .secondary, name: "action", value: no.value) }
            }
        }
    }

    private func nextVersion(_ words: PageWords) -> Markup {
        let options = VersionOrigin.allCases.filter { $0 != .blank } + [.blank]
        return Markup {
            h2 { words.text("implementation.new_version") }
            p { words.text("implementation.new_version_help") }
            PostForm(to: Routes.beginVersion.path(plan.code, sheet.task.code), csrf: reader.token) {
                FormField(
                    words.text("implementation.from"),
                    name: "from",
                    .choice(
                        options.map { ($0.rawValue, words.text("implementation.from_\($0.rawValue)")) },
                        selected: VersionOrigin.previous.rawValue
                    )
                )
                ActionButton.row { ActionButton(words.text("implementation.do_begin"), .secondary) }
            }
        }
    }

    /// All versions the reader sees, each to read and to compare with the one before it.
    func versions(_ words: PageWords) -> Markup {
        guard sheet.versions.count > 1 else { return .empty }
        let columns = [
            TableColumn(words.text("implementation.version"), .name),
            TableColumn(words.text("implementation.standing")),
            TableColumn(words.text("implementation.submitted_at")), TableColumn(words.text("implementation.compare")),
        ]
        let rows = sheet.versions.reversed().map { version in
            TableRow([
                a(
                    .href(
                        Routes.implementation.path(
                            plan.code,
                            sheet.task.code,
                            query: [("phien-ban", String(version.number))]
                        )
                    )
                ) { words.text("implementation.numbered", ["number": String(version.number)]) },
                ImplementationWords(words).state(version.state),
                .text(version.submittedAt.map(words.format.moment) ?? "–"),
                version.number == 1
                    ? .text("–")
                    : a(.href(comparePath(version.number - 1, version.number))) {
                        words.text("implementation.compare_with", ["number": String(version.number - 1)])
                    },
            ])
        }
        return Markup {
            h2 { words.text("implementation.versions") }
            DataTable(
                caption: words.text("implementation.versions"),
                hidesCaption: true,
                columns: columns,
                rows: rows
            )
        }
    }

    private func comparePath(_ before: Int, _ after: Int) -> String {
        Routes.compareImplementation.path(
            plan.code,
            sheet.task.code,
            query: [("tu", String(before)), ("den", String(after))]
        )
    }

    /// What was said, and a place to say something.
    func comments(_ words: PageWords) -> Markup {
        guard sheet.version != nil else { return .empty }
        let faults = FormFaults(problems, in: words.language)
        let isInside =
            !sheet.reader.units(in: sheet.task).isEmpty || reader.actor.coordinates(plan.coordinator)
        return Markup {
            h2 { words.text("implementation.comments") }
            if sheet.comments.isEmpty { p(.class("muted")) { words.text("implementation.no_comments") } }
            for comment in sheet.comments {
                div(.class("said")) {
                    p(.class("muted")) {
                        words.text(
                            "implementation.comment_by",
                            [
                                "name": comment.author, "unit": sheet.name(of: comment.organisation),
                                "moment": words.format.moment(comment.at), "number": String(comment.version),
                            ]
                        )
                    }
                    p(.class("printed")) { comment.content }
                }
            }
            if isInside {
                PostForm(to: Routes.commentImplementation.path(plan.code, sheet.task.code), csrf: reader.token) {
                    FormField(
                        words.text("implementation.comment"),
                        name: "comment",
                        .area(typedComment, rows: 3),
                        hint: words.text("implementation.comment_hint"),
                        error: faults["comment"]
                    )
                    ActionButton.row { ActionButton(words.text("implementation.do_comment"), .secondary) }
                }
            }
        }
    }

    /// Every step, the latest first.
    func history(_ words: PageWords) -> Markup {
        guard !sheet.events.isEmpty else { return .empty }
        let columns = [
            TableColumn(words.text("implementation.moment")), TableColumn(words.text("implementation.version")),
            TableColumn(words.text("implementation.step"), .name), TableColumn(words.text("implementation.by")),
            TableColumn(words.text("implementation.reason")),
        ]
        let rows = sheet.events.reversed().map { event in
            TableRow([
                .text(words.format.moment(event.at)), .text(String(event.version)),
                .text(words.text("implementation.event_\(event.kind.rawValue)")), .text(event.actor),
                event.reason.isEmpty ? .text("–") : span(.class("printed")) { event.reason },
            ])
        }
        return Markup {
            h2 { words.text("implementation.history") }
            DataTable(caption: words.text("implementation.history"), hidesCaption: true, columns: columns, rows: rows)
        }
    }
}
