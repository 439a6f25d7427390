import Domain
import HTML
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

/// How the person signed in is urged, and the calendars of the units they write for.
struct OwnUrgingPage: Sendable {
    /// Where messages go; nil where nobody gave an address.
    let email: EmailAddress?
    /// What was chosen.
    let preference: UrgingPreference
    /// The units the person writes for.
    let units: [Organisation]
    /// Their calendars.
    let feeds: [StoredCalendarFeed]
    /// What is wrong with what was typed.
    var problems: [InputProblem] = []
    /// A calendar address that was just made, shown this once.
    var newAddress: String?

    /// Reads what the page of a person shows.
    static func load(_ context: PersonContext) async throws -> OwnUrgingPage {
        let person = context.person
        let units = context.reportingActor.ownOrganisations
        return try await context.runtime.database.read { connection in
            OwnUrgingPage(
                email: try AccountStore(connection: connection).find(id: person.account)?.email,
                preference: try UrgingSettingStore(connection: connection).preference(account: person.account),
                units: try OrganisationStore(connection: connection).find(units),
                feeds: try CalendarFeedStore(connection: connection).all(of: units)
            )
        }
    }

    /// The page.
    func response(_ context: PersonContext, status: HTTPResponse.Status = .ok) -> Response {
        let faults = FormFaults(problems, in: context.language)
        var frame = context.frame(context.text("urging.own_title"))
        frame.breadcrumb = [NavigationLink(context.text("access.account"), Routes.account.path())]
        return context.page(frame, status: status) {
            faults
            if let newAddress {
                InsetBox(.note) {
                    p { context.text("calendar.once") }
                    p { code { newAddress } }
                }
            }
            if let email {
                p { context.text("urging.own_email", ["email": email.text]) }
            } else {
                InsetBox(.warning) { p { context.text("urging.own_no_email") } }
            }
            choices(context, faults)
            if !units.isEmpty { calendars(context) }
        }
    }

    private func choices(_ context: PersonContext, _ faults: FormFaults) -> Markup {
        let languages = Language.all.map { ($0.code, $0.text("urging.language_name")) }
        return PostForm(to: Routes.chooseUrging.path(), csrf: context.formToken) {
            FormField(
                context.text("urging.language"),
                name: "language",
                .choice(languages, selected: preference.language),
                error: faults["language"]
            )
            FormField(
                context.text("urging.hour"),
                name: "hour",
                .line("\(preference.hour)", .number),
                hint: context.text("urging.hour_hint"),
                error: faults["hour"]
            )
            fieldset {
                legend { context.text("urging.wants") }
                for kind in UrgingKind.allCases where kind.mayBeMuted {
                    div(.class("field tick")) {
                        input(
                            .type("checkbox"),
                            .id("f-wants-\(kind.rawValue)"),
                            .name("wants"),
                            .value(kind.rawValue),
                            .checked(!preference.muted.contains(kind))
                        )
                        HTML.label(.for("f-wants-\(kind.rawValue)")) { context.text("urging.kind_\(kind.rawValue)") }
                    }
                }
                p(.class("hint")) { context.text("urging.always") }
            }
            ActionButton(context.text("urging.save"))
        }.markup
    }

    private func calendars(_ context: PersonContext) -> Markup {
        let format = DisplayFormat(context.language)
        return Markup {
            h2 { context.text("calendar.title") }
            p { context.text("calendar.help") }
            DataTable(
                caption: context.text("calendar.title"),
                hidesCaption: true,
                columns: [
                    TableColumn(context.text("round.unit"), .name), TableColumn(context.text("calendar.made")),
                    TableColumn(context.text("calendar.address"), .input),
                ],
                rows: units.map { unit in
                    let feed = feeds.first { $0.organisation == unit.code }
                    let made = feed.map { "\(format.moment($0.createdAt)), \($0.createdBy)" }
                    return TableRow([.text(unit.name), .text(made ?? "–"), buttons(unit.code, feed != nil, context)])
                }
            )
        }
    }

    private func buttons(_ unit: OrganisationCode, _ exists: Bool, _ context: PersonContext) -> Markup {
        Markup {
            PostForm(to: Routes.createCalendar.path(unit), csrf: context.formToken) {
                ActionButton(context.text(exists ? "calendar.renew" : "calendar.create"), .secondary)
            }
            if exists {
                PostForm(to: Routes.revokeCalendar.path(unit), csrf: context.formToken) {
                    ActionButton(context.text("calendar.revoke"), .grave)
                }
            }
        }
    }
}
