package import Documents
package import Domain
import Persistence

/// The calendar of a unit's due dates at a secret address.
package struct UnitCalendar: Sendable {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Makes the unit's calendar address, which takes the place of an earlier one; gives its secret, this once.
    package func create(for organisation: OrganisationCode, by actor: ReportingActor) async throws -> String {
        let token = runtime.secrets.token()
        try await runtime.change(by: actor.name) { connection, at in
            try Self.require(actor, organisation)
            let store = CalendarFeedStore(connection: connection)
            let revoked = try store.revokeAll(of: organisation, at: at)
            try store.add(sha256: Fingerprint.sha256(token), of: organisation, by: actor.name, at: at)
            return ((), Self.fact("created", organisation, revoked: revoked))
        }
        return token
    }

    /// Takes the unit's calendar address back; `Refusal.notFound` where there is none.
    package func revoke(of organisation: OrganisationCode, by actor: ReportingActor) async throws {
        try await runtime.change(by: actor.name) { connection, at in
            try Self.require(actor, organisation)
            let revoked = try CalendarFeedStore(connection: connection).revokeAll(of: organisation, at: at)
            guard revoked > 0 else { throw Refusal.notFound(Message("calendar.none")) }
            return ((), Self.fact("revoked", organisation, revoked: revoked))
        }
    }

    /// The calendar of a secret; `Refusal.notFound` where it is unknown or was taken back.
    package func read(_ token: String, in language: Language) async throws -> CalendarDocument {
        let address = runtime.mail.address
        return try await runtime.database.read { connection in
            let feeds = CalendarFeedStore(connection: connection)
            guard let feed = try feeds.find(sha256: Fingerprint.sha256(token)),
                let unit = try OrganisationStore(connection: connection).find(feed.organisation)
            else { throw Refusal.notFound(Message("access.page_not_found")) }
            let dates = try DueDatesQuery(connection: connection)(of: feed.organisation)
            return CalendarDocument(
                name: language.text(Message("calendar.name", ["unit": unit.name])),
                events: dates.map { Self.event($0, unit, feed, address, language) }
            )
        }
    }

    private static func event(
        _ date: DueDate,
        _ unit: Organisation,
        _ feed: StoredCalendarFeed,
        _ address: PublicAddress,
        _ language: Language
    ) -> CalendarEvent {
        let isDone = date.report == .submitted || date.report == .accepted || date.round.state == .locked
        let words = date.deadline.words.merging([
            "unit": unit.name, "plan": date.planName, "period": PeriodName.of(date.round.code, in: language),
        ]) { first, _ in first }
        let changes = [feed.createdAt, date.round.openedAt, date.extendedAt].compactMap { $0 }
        return CalendarEvent(
            uid: "\(date.plan)-\(date.round.code)-\(unit.code)@tiendo",
            sequence: date.extensions,
            modifiedAt: changes.max() ?? feed.createdAt,
            day: date.deadline.lastDay,
            summary: language.text(Message("calendar.summary", words)),
            detail: language.text(
                Message(date.deadline.isExtended ? "calendar.detail_extended" : "calendar.detail", words)
            ),
            address: address.report(date.plan, date.round.code, unit.code),
            isDone: isDone
        )
    }

    private static func require(_ actor: ReportingActor, _ organisation: OrganisationCode) throws {
        guard actor.writes(for: organisation) else { throw Refusal.forbidden(Message("calendar.own_unit_only")) }
    }

    private static func fact(_ action: String, _ organisation: OrganisationCode, revoked: Int) -> AuditFact {
        AuditFact(
            action: "calendar.\(action)",
            subject: "organisation/\(organisation)/calendar",
            detail: ["revoked": "\(revoked)"]
        )
    }
}
