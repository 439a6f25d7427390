import HTML

/// The sides of the administration that the person may see, each a page of its own.
enum AdministrationTabs {
    /// A side of the administration.
    enum Side: CaseIterable {
        /// The accounts.
        case users
        /// The audit log.
        case log
    }

    /// Links to all sides but the one shown; nothing for a person who sees only one.
    static func markup(_ shown: Side, _ context: PersonContext) -> Markup {
        let sides = Side.allCases.filter { admits($0, context) }
        guard sides.count > 1 else { return .empty }
        let links = sides.map { NavigationLink(title($0, context), $0 == shown ? nil : address(of: $0)) }
        return TabLinks(links, name: context.text("navigation.administration")).markup
    }

    private static func admits(_ side: Side, _ context: PersonContext) -> Bool {
        switch side {
        case .users: Routes.users.admits(context.person)
        case .log: Routes.audit.admits(context.person)
        }
    }

    private static func title(_ side: Side, _ context: PersonContext) -> String {
        context.text(side == .users ? "access.users" : "audit.title")
    }

    private static func address(of side: Side) -> String {
        side == .users ? Routes.users.path() : Routes.audit.path()
    }
}
