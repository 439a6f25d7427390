package import Domain

/// What the official letters of plans need beside the plans' data, over one connection.
package struct LetterSettingStore {
    private let connection: any Connection

    /// The settings as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The setting of a plan; the standard where it decided nothing.
    package func setting(planID: Int64) throws -> LetterSetting {
        let rows = try connection.query(
            """
            SELECT issuer, authority, copies, answer_days, symbol, place, archive, signatory, head_title, signatory_title
            FROM letter_setting WHERE plan_id = \(planID)
            """
        )
        guard let row = rows.first else { return .standard }
        var texts: [LetterSetting.Field: String] = [:]
        for (index, field) in LetterSetting.Field.allCases.enumerated() {
            texts[field] = try row.optionalText(4 + index)
        }
        return try LetterSetting(
            issuer: try row.word(0),
            texts: texts,
            authority: try row.optionalText(1) == nil ? nil : row.word(1),
            copies: try row.text(2).split(separator: "\n").map(String.init),
            answerDays: try row.optionalInteger(3).map { Int($0) }
        )
    }

    /// Stores the setting of a plan.
    package func save(_ setting: LetterSetting, planID: Int64) throws {
        try connection.execute(
            """
            INSERT INTO letter_setting (plan_id, issuer, authority, copies, answer_days, symbol, place, archive, signatory,
                head_title, signatory_title)
            VALUES (\(planID), \(setting.issuer.rawValue), \(setting.authority?.rawValue),
                \(setting.copies.joined(separator: "\n")), \(setting.answerDays), \(setting.symbol), \(setting.place),
                \(setting.archive), \(setting.signatory), \(setting.headTitle), \(setting.signatoryTitle))
            ON CONFLICT (plan_id) DO UPDATE SET issuer = excluded.issuer, authority = excluded.authority,
                copies = excluded.copies, answer_days = excluded.answer_days, symbol = excluded.symbol,
                place = excluded.place, archive = excluded.archive, signatory = excluded.signatory,
                head_title = excluded.head_title, signatory_title = excluded.signatory_title
            """
        )
    }
}
