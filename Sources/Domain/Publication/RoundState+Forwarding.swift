extension RoundState {
    /// The state after an edition of the round was forwarded (II.2.b): a locked round becomes forwarded, a forwarded one
    /// stays so and gets another edition. Refuses any other: what still changes is not frozen.
    package func afterForwarding() throws -> RoundState {
        guard self == .locked || self == .forwarded else { throw Refusal.conflict(Message("edition.round_not_locked")) }
        return .forwarded
    }
}
