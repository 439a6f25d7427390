import Documents
import Domain
import HTML
import UseCases

/// What official letters need beside the plan's data: shown, and read from a form or a JSON body.
struct LetterSettingForm: Sendable {
    /// What is stored.
    let setting: LetterSetting
    /// What was typed, where it has faults.
    let typed: Form?
    /// What is wrong with it.
    let problems: [InputProblem]

    /// A setting from a form.
    static func setting(_ form: Form) throws(InvalidInput) -> LetterSetting {
        var texts: [LetterSetting.Field: String] = [:]
        for field in LetterSetting.Field.allCases { texts[field] = form.text(field.rawValue) }
        return try LetterSetting(
            issuer: issuer(form.text("issuer")),
            texts: texts,
            authority: authority(form.text("authority")),
            copies: form.text("copies").split(whereSeparator: \.isNewline).map(String.init),
            answerDays: days(form.text("answer_days"))
        )
    }

    /// A setting from a JSON body; what is left out is not set.
    static func setting(_ body: JSONValue) throws -> LetterSetting {
        let names = LetterSetting.Field.allCases.map(\.rawValue) + ["issuer", "authority", "copies", "answer_days"]
        let members = try JSONMembers(body, allowed: Set(names))
        var texts: [LetterSetting.Field: String] = [:]
        for field in LetterSetting.Field.allCases { texts[field] = try members.optionalText(field.rawValue) }
        return try LetterSetting(
            issuer: issuer(try members.text("issuer")),
            texts: texts,
            authority: authority(try members.optionalText("authority") ?? ""),
            copies: (body["copies"]?.elements ?? []).compactMap(\.text),
            answerDays: body["answer_days"]?.whole
        )
    }

    /// A setting as the API shows it.
    static func json(_ setting: LetterSetting) -> JSONValue {
        .object(
            [
                ("issuer", .string(setting.issuer.rawValue)), ("authority", .optional(setting.authority?.rawValue)),
                ("copies", .strings(setting.copies)), ("answer_days", .optional(setting.answerDays)),
            ] + LetterSetting.Field.allCases.map { ($0.rawValue, .optional(setting.text($0))) }
        )
    }

    /// The form.
    func markup(of plan: PlanCode, token: String, _ words: PageWords) -> Markup {
        let faults = FormFaults(problems, in: words.language)
        func value(_ name: String, _ stored: String) -> String { typed?.text(name) ?? stored }
        func field(_ field: LetterSetting.Field) -> FormField {
            let name = field.rawValue
            return FormField(
                words.text("letter.field_\(name)"),
                name: name,
                .line(value(name, setting.text(field) ?? "")),
                hint: words.text("letter.hint_\(name)"),
                error: faults[name]
            )
        }
        return PostForm(to: Routes.setLetter.path(plan), csrf: token) {
            issuerField(words, faults)
            field(.symbol)
            field(.place)
            authorityField(words, faults)
            field(.headTitle)
            field(.signatoryTitle)
            field(.signatory)
            FormField(
                words.text("letter.field_copies"),
                name: "copies",
                .area(value("copies", setting.copies.joined(separator: "\n")), rows: 3),
                hint: words.text("letter.hint_copies"),
                error: faults["copies"]
            )
            field(.archive)
            FormField(
                words.text("letter.field_answer_days"),
                name: "answer_days",
                .line(value("answer_days", setting.answerDays.map(String.init) ?? ""), .number),
                hint: words.text("letter.hint_answer_days"),
                error: faults["answer_days"]
            )
            ActionButton(words.text("urging.save"))
        }.markup
    }

    private func issuerField(_ words: PageWords, _ faults: FormFaults) -> FormField {
        let choices = LetterIssuer.allCases.map { ($0.rawValue, words.text("letter.issuer_\($0.rawValue)")) }
        return FormField(
            words.text("letter.field_issuer"),
            name: "issuer",
            .choice(choices, selected: typed?.text("issuer") ?? setting.issuer.rawValue),
            error: faults["issuer"]
        )
    }

    private func authorityField(_ words: PageWords, _ faults: FormFaults) -> FormField {
        let choices = SignatureAuthority.allCases.map { ($0.rawValue, $0.rawValue) }
        return FormField(
            words.text("letter.field_authority"),
            name: "authority",
            .choice(
                [("", words.text("letter.authority_none"))] + choices,
                selected: typed?.text("authority") ?? setting.authority?.rawValue ?? ""
            ),
            error: faults["authority"]
        )
    }

    private static func issuer(_ text: String) throws(InvalidInput) -> LetterIssuer {
        guard let issuer = LetterIssuer(rawValue: text) else {
            throw InvalidInput(field: "issuer", "letter.unknown_word", ["read": text])
        }
        return issuer
    }

    private static func authority(_ text: String) throws(InvalidInput) -> SignatureAuthority? {
        guard !text.isEmpty else { return nil }
        guard let authority = SignatureAuthority(rawValue: text) else {
            throw InvalidInput(field: "authority", "letter.unknown_word", ["read": text])
        }
        return authority
    }

    private static func days(_ text: String) throws(InvalidInput) -> Int? {
        guard !text.trimmed.isEmpty else { return nil }
        guard let days = Int(text.trimmed) else {
            throw InvalidInput(field: "answer_days", "urging.not_days", ["read": text])
        }
        return days
    }
}
