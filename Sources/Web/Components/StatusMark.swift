package import Domain
package import HTML
package import UseCases

/// How something stands: a shape, a word and a colour that say the same, everywhere alike.
package struct StatusMark: Component, Sendable {
    /// The colour, by what it means.
    package enum Tone: String, Sendable {
        /// Reached, accepted, in order.
        case met
        /// On the way.
        case on
        /// Needs an eye.
        case near
        /// Needs a hand.
        case far
        /// Better than asked.
        case ahead
        /// Nothing to say.
        case none
    }

    /// The shape.
    package let shape: StatusShape
    /// The colour, by what it means.
    package let tone: Tone
    /// The word, in the page's language.
    package let word: String

    /// A mark of a shape, colour and word.
    package init(_ shape: StatusShape, _ tone: Tone, _ word: String) {
        self.shape = shape
        self.tone = tone
        self.word = word
    }

    /// The mark of a figure judged against its growth path.
    package init(_ standing: Standing, in language: Language) {
        let word = language.text("status.standing_\(standing.rawValue)")
        switch standing {
        case .targetMet: self.init(.dot, .met, word)
        case .onPath: self.init(.triangle, .on, word)
        case .slightlyBehind: self.init(.diamond, .near, word)
        case .farBehind: self.init(.wedge, .far, word)
        case .farAhead: self.init(.star, .ahead, word)
        case .noData: self.init(.ring, .none, word)
        case .noPath: self.init(.dash, .none, word)
        }
    }

    /// The mark of a unit's report.
    package init(_ state: ReportState, in language: Language) {
        let word = language.text("status.report_\(state.rawValue)")
        switch state {
        case .draft: self.init(.ring, .none, word)
        case .awaitingApproval: self.init(.halfRing, .none, word)
        case .submitted: self.init(.triangle, .on, word)
        case .returned: self.init(.diamond, .near, word)
        case .accepted: self.init(.dot, .met, word)
        }
    }

    /// The mark of how a unit stands with what a round asks of it.
    package init(_ state: Completeness, daysLate: Int, in language: Language) {
        let days = DisplayFormat(language).number(daysLate)
        switch state {
        case .inTime: self.init(.dot, .met, language.text("completeness.state_in_time"))
        case .late: self.init(.wedge, .far, language.text(Message("completeness.late_by", ["days": days])))
        case .draft: self.init(.halfRing, .near, language.text("completeness.state_draft"))
        case .waiting: self.init(.ring, .none, language.text("completeness.state_waiting"))
        case .missing: self.init(.square, .far, language.text("completeness.state_missing"))
        }
    }

    /// The mark of a reporting round.
    package init(_ state: RoundState, in language: Language) {
        let word = language.text("status.round_\(state.rawValue)")
        switch state {
        case .scheduled: self.init(.ring, .none, word)
        case .open: self.init(.triangle, .on, word)
        case .closed: self.init(.dot, .none, word)
        case .locked: self.init(.square, .none, word)
        case .forwarded: self.init(.dot, .met, word)
        }
    }

    /// The mark of a supplied figure.
    package init(_ status: ObservationStatus, in language: Language) {
        let word = language.text("status.figure_\(status.rawValue)")
        switch status {
        case .official: self.init(.dot, .met, word)
        case .provisional: self.init(.halfRing, .near, word)
        case .missing: self.init(.ring, .none, word)
        }
    }

    package var markup: Markup {
        span(.class("st \(tone.rawValue)")) {
            shape
            word
        }
    }
}
