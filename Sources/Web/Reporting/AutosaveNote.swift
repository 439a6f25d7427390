import Domain
import HTML
import Persistence

/// Where a report form says whether what is typed is saved, and what its script needs; silent without JavaScript.
struct AutosaveNote {
    /// The plan's code.
    let plan: PlanCode
    /// The report.
    let sheet: ReportSheet
    /// The account that writes: a copy kept in the browser is offered to nobody else.
    let person: String

    /// Stands inside the form.
    func markup(_ words: PageWords) -> Markup {
        let address = Routes.autosaveReport.path(plan, sheet.round.code, sheet.organisation.code)
        func say(_ key: String) -> String { words.text("autosave.\(key)") }
        return Markup {
            div(.id("ban-giu-lai"), .class("box box-warning"), .hidden()) {
                p { say("kept") }
                div(.class("buttons")) {
                    button(.type("button"), .class("btn secondary"), .data("restore", "1")) { say("do_restore") }
                    button(.type("button"), .class("btn secondary"), .data("drop", "1")) { say("do_drop") }
                }
            }
            p(
                .class("muted"),
                .role("status"),
                .data("autosave", address),
                .data("person", person),
                .data("saving", say("saving")),
                .data("saved", say("saved")),
                .data("faulty", say("faulty")),
                .data("stale", say("stale")),
                .data("signedout", say("signed_out")),
                .data("offline", say("offline"))
            ) {}
        }
    }
}
