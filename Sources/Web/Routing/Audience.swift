import Domain

/// Who may come to an address. The context its handler gets follows from it: where a person is demanded, there is one.
struct Audience<Context: HandlerContext>: Sendable {
    /// The rule as a plain value.
    let rule: AudienceRule
}

extension Audience where Context == AppContext {
    /// Anybody, signed in or not.
    static var everyone: Self { Self(rule: .everyone) }
}

extension Audience where Context == PersonContext {
    /// Anybody who is signed in.
    static var signedIn: Self { Self(rule: .signedIn) }

    /// Who holds one of these roles for any organisation; which one matters is the use case's to decide.
    static func role(_ roles: Role...) -> Self { Self(rule: .roles(roles)) }
}
