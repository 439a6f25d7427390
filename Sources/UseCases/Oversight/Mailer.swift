package import Domain

/// Gives messages to a mail server.
package protocol Mailer: Sendable {
    /// Tries once and gives what became of it; never throws, because every failure is an outcome.
    ///
    /// - Parameter handingOver: called at most once, after everything but the end of the message has gone out. Only after it
    ///   returned may the server take the message over; where it throws, the message must not arrive and the outcome is
    ///   `postponed`.
    func deliver(_ mail: OutgoingMail, handingOver: @escaping @Sendable () async throws -> Void) async
        -> DeliveryOutcome
}
