extension RoundMove {
    /// A move by the word that forms, the API and commands exchange: `open`, `close`, `lock` or `reopen`.
    ///
    /// - Parameter reason: why; only a reopening takes it, and `RoundState.after` asks for it.
    /// - Throws: `InvalidInput` with field `move` for any other word.
    package init(named word: String, reason: String) throws(InvalidInput) {
        switch word {
        case "open": self = .open
        case "close": self = .close
        case "lock": self = .lock
        case "reopen": self = .reopen(reason: reason)
        default: throw InvalidInput(field: "move", "round.unknown_move")
        }
    }
}
