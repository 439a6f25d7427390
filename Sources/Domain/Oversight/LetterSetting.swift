/// What the official letters of a plan need and its data do not say. What is not set is left blank in the letter, never guessed.
package struct LetterSetting: Sendable, Hashable {
    /// Which body issues them.
    package let issuer: LetterIssuer
    /// What follows the number, e.g. `BTTTT-CĐSQG`; nil where not set.
    package let symbol: String?
    /// Where they are issued, e.g. `Hà Nội`; nil where not set.
    package let place: String?
    /// By what authority the signatory signs; nil where the head signs.
    package let authority: SignatureAuthority?
    /// The title of the head it is signed for; set exactly where there is an authority, but for an acting head.
    package let headTitle: String?
    /// The signatory's own title; nil where not set.
    package let signatoryTitle: String?
    /// The signatory's name, without academic titles; nil where not set.
    package let signatory: String?
    /// The unit that keeps a copy beside the registry (Lưu: VT, …); nil where not set.
    package let archive: String?
    /// Who else gets a copy, one a line of the list of recipients.
    package let copies: [String]
    /// In how many days an answer is asked for; nil where no day is named.
    package let answerDays: Int?

    /// Nothing but that the coordinator issues.
    package static let standard = LetterSetting(checked: .coordinator, [:], authority: nil, copies: [], answerDays: nil)

    /// The longest text of a field, in characters.
    package static let longest = 200
    /// The most other recipients.
    package static let mostCopies = 20
    /// The longest time for an answer, in days.
    package static let mostDays = 90

    /// The names of the fields that are texts.
    package enum Field: String, Sendable, CaseIterable {
        case symbol, place, archive, signatory
        case headTitle = "head_title"
        case signatoryTitle = "signatory_title"
    }

    /// A setting as typed; blanks at the ends are dropped, and an empty text is none. Throws `InvalidInput` with the field where
    /// a text is too long, holds a line break or, for `head_title`, does not go with the authority; with `copies` for more than
    /// twenty; with `answer_days` outside 1 to 90.
    package init(
        issuer: LetterIssuer,
        texts: [Field: String],
        authority: SignatureAuthority?,
        copies: [String],
        answerDays: Int?
    ) throws(InvalidInput) {
        var problems: [InputProblem] = []
        var kept: [Field: String] = [:]
        for field in Field.allCases {
            guard let text = texts[field]?.trimmed, !text.isEmpty else { continue }
            kept[field] = text
            if let problem = Self.problem(of: text, field.rawValue) { problems.append(problem) }
        }
        let copies = copies.map(\.trimmed).filter { !$0.isEmpty }
        problems += copies.compactMap { Self.problem(of: $0, "copies") }
        func refuse(_ field: String, _ key: String, _ values: [String: String] = [:]) {
            problems.append(InputProblem(field: field, message: Message(key, values)))
        }
        if copies.count > Self.mostCopies { refuse("copies", "letter.too_many_copies", ["most": "\(Self.mostCopies)"]) }
        let needsHead = authority != nil && authority != .acting
        if needsHead, kept[.headTitle] == nil { refuse("head_title", "letter.head_title_needed") }
        if authority == nil, kept[.headTitle] != nil { refuse("authority", "letter.authority_needed") }
        if let answerDays, !(1...Self.mostDays).contains(answerDays) {
            refuse("answer_days", "letter.answer_days_range", ["most": "\(Self.mostDays)"])
        }
        guard problems.isEmpty else { throw InvalidInput(problems) }
        self.init(checked: issuer, kept, authority: authority, copies: copies, answerDays: answerDays)
    }

    private init(
        checked issuer: LetterIssuer,
        _ texts: [Field: String],
        authority: SignatureAuthority?,
        copies: [String],
        answerDays: Int?
    ) {
        self.issuer = issuer
        symbol = texts[.symbol]
        place = texts[.place]
        self.authority = authority
        headTitle = texts[.headTitle]
        signatoryTitle = texts[.signatoryTitle]
        signatory = texts[.signatory]
        archive = texts[.archive]
        self.copies = copies
        self.answerDays = answerDays
    }

    /// A text of the setting by its name; nil where not set.
    package func text(_ field: Field) -> String? {
        switch field {
        case .symbol: symbol
        case .place: place
        case .archive: archive
        case .signatory: signatory
        case .headTitle: headTitle
        case .signatoryTitle: signatoryTitle
        }
    }

    /// The titles above the signature: by whose authority, then whose.
    package var titles: [String] {
        switch authority {
        case .acting: signatoryTitle.map { ["\(SignatureAuthority.acting.rawValue) \($0)"] } ?? []
        case let authority?: [[authority.rawValue, headTitle ?? ""].joined(separator: " ")] + own
        case nil: own
        }
    }

    /// The fields a letter needs and that are not set: they are blank in it.
    package var missing: [Field] {
        Field.allCases.filter { field in field != .headTitle && text(field) == nil }
    }

    private var own: [String] { signatoryTitle.map { [$0] } ?? [] }

    private static func problem(of text: String, _ field: String) -> InputProblem? {
        if text.count > longest {
            return InputProblem(field: field, message: Message("letter.text_too_long", ["most": "\(longest)"]))
        }
        guard text.contains(where: \.isNewline) else { return nil }
        return InputProblem(field: field, message: Message("letter.one_line"))
    }
}
