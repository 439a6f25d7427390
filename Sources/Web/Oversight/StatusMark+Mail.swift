import Domain
import UseCases

extension StatusMark {
    /// The mark of a message of the outbox.
    init(_ state: MailState, in language: Language) {
        let word = language.text("mail.state_\(state.rawValue)")
        switch state {
        case .waiting: self.init(.ring, .none, word)
        case .sending, .handed: self.init(.triangle, .on, word)
        case .sent: self.init(.dot, .met, word)
        case .uncertain: self.init(.halfRing, .near, word)
        case .failed: self.init(.wedge, .far, word)
        case .withheld: self.init(.dash, .none, word)
        }
    }
}
