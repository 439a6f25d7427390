import Domain
package import HTML
import UseCases

/// A whole page: the frame and what stands in it.
package struct Page: Component {
    /// What is around the content.
    package let frame: PageFrame
    /// The content, below the heading.
    package let content: Markup

    /// Puts content into a frame.
    package init(_ frame: PageFrame, @MarkupBuilder content: () -> Markup) {
        self.frame = frame
        self.content = content()
    }

    /// What is sent to the browser: the document in UTF-8.
    package var bytes: [UInt8] { markup.document() }

    package var markup: Markup {
        html(.lang(frame.language.code)) {
            pageHead
            body {
                a(.class("skip"), .href("#noi-dung")) { say("page.skip") }
                if frame.isDemonstration { demonstrationBanner }
                siteHead
                main(.class("in"), .id("noi-dung"), .tabindex(-1)) {
                    if !frame.breadcrumb.isEmpty { breadcrumb }
                    if let flash = frame.flash { flash }
                    h1(.when(frame.title.count > 90, .class("long"))) { frame.title }
                    if let lead = frame.lead { p(.class("lead")) { lead } }
                    if let asOf = frame.asOf { asOf.notice(in: frame.language) }
                    content
                    if let asOf = frame.asOf { asOf.form(in: frame.language) }
                }
                siteFoot
            }
        }
    }

    private func say(_ key: String) -> String { frame.language.text(key) }

    private var pageHead: Markup {
        head {
            meta(.charset("utf-8"))
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            title { frame.title + " – " + (frame.plan?.text ?? say("site.name")) }
            link(.rel("stylesheet"), .href(frame.addresses.styleSheet))
            link(.rel("icon"), .type("image/svg+xml"), .href(frame.addresses.icon))
            if let address = frame.addresses.script { script(.src(address), .defer()) }
        }
    }

    private var demonstrationBanner: Markup {
        aside(.class("demo"), .aria("label", say("page.demonstration"))) {
            p(.class("in")) {
                strong { say("page.demonstration") }
                " "
                frame.language.text(Message("page.demonstration_day", ["day": today]))
            }
        }
    }

    private var today: String { DisplayFormat(frame.language).day(frame.today) }

    private var siteHead: Markup {
        header(.class("top")) {
            div(.class("in")) {
                a(.class("brand"), .href(frame.addresses.home)) { say("site.name") }
                plan
                account
                if !frame.navigation.isEmpty {
                    nav(.class("main"), .aria("label", say("page.navigation"))) {
                        ul {
                            for item in frame.navigation {
                                li {
                                    a(
                                        .href(item.link.address ?? frame.addresses.home),
                                        .aria("current", item.section == frame.section ? "page" : nil)
                                    ) { item.link.text }
                                }
                            }
                        }
                    }
                }
                if let address = frame.searchAddress { search(address) }
            }
        }
    }

    /// The plan's name and, where there are several, the way to the others: a list that opens without a script.
    private var plan: Markup {
        div(.class("at-plan")) {
            if let plan = frame.plan, let address = plan.address { a(.href(address)) { plan.text } }
            if frame.plans.count > 1 {
                details {
                    summary { say("page.switch_plan") }
                    nav(.aria("label", say("page.plans"))) {
                        ul { for plan in frame.plans { li { planLink(plan) } } }
                    }
                }
            }
        }
    }

    private func planLink(_ plan: NavigationLink) -> Markup {
        a(.href(plan.address ?? frame.addresses.home), .aria("current", plan == frame.plan ? "true" : nil)) {
            plan.text
        }
    }

    private func search(_ address: String) -> Markup {
        form(.class("search"), .role("search"), .method("get"), .action(address)) {
            input(
                .type("search"),
                .name("q"),
                .value(frame.searchText),
                .aria("label", say("search.label")),
                .placeholder(say("search.placeholder"))
            )
            button(.type("submit")) { say("search.button") }
        }
    }

    private var account: Markup {
        div(.class("account")) {
            if let name = frame.personName {
                if let address = frame.addresses.account {
                    a(.class("person"), .href(address)) { name }
                } else {
                    span(.class("person")) { name }
                }
                PostForm(to: frame.addresses.signOut, csrf: frame.csrfToken) {
                    button(.type("submit"), .class("plain")) { say("page.sign_out") }
                }
            } else {
                a(.href(frame.addresses.signIn)) { say("page.sign_in") }
            }
            languageSwitch
        }
    }

    private var languageSwitch: Markup {
        let other = frame.language.code == "vi" ? "en" : "vi"
        return a(.href(frame.addresses.otherLanguage), .lang(other), .hreflang(other)) { say("page.other_language") }
    }

    private var breadcrumb: Markup {
        nav(.class("crumb"), .aria("label", say("page.breadcrumb"))) {
            ol {
                for item in frame.breadcrumb {
                    li { if let address = item.address { a(.href(address)) { item.text } } else { item.text } }
                }
            }
        }
    }

    private var siteFoot: Markup {
        footer {
            div(.class("in")) {
                if let plan = frame.plan { p { plan.text } }
                ul(.class("inline")) {
                    if let openData = frame.addresses.openData { li { a(.href(openData)) { say("page.open_data") } } }
                    li { a(.href(frame.addresses.api)) { say("page.api") } }
                    li { languageSwitch }
                }
                p { say("page.licence") }
            }
        }
    }
}
