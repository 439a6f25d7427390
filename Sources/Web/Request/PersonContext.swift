import Domain

/// The context of a handler that serves people who are signed in.
struct PersonContext: HandlerContext {
    let app: AppContext
    /// Who asks.
    let person: Person

    /// Demands a person: `Refusal.unauthenticated` where there is none.
    init(_ app: AppContext) throws {
        guard let person = app.person else { throw Refusal.unauthenticated(Message("access.sign_in_first")) }
        self.app = app
        self.person = person
    }
}
