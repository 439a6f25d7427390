package import Domain

/// How plans urge and how people want to be urged, over one connection.
package struct UrgingSettingStore {
    private let connection: any Connection

    /// The settings as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// How a plan urges; the standard ladder where it decided nothing.
    package func setting(planID: Int64) throws -> UrgingSetting {
        let rows = try connection.query(
            """
            SELECT is_on, reminder_days, on_last_day, overdue_days, escalation_days FROM urging_setting
            WHERE plan_id = \(planID)
            """
        )
        guard let row = rows.first else { return .standard }
        return try UrgingSetting(
            isOn: try row.boolean(0),
            reminderDays: DayList.days(try row.text(1)),
            remindsOnLastDay: try row.boolean(2),
            overdueDays: DayList.days(try row.text(3)),
            escalationDays: try row.optionalInteger(4).map { Int($0) }
        )
    }

    /// Stores how a plan urges.
    package func save(_ setting: UrgingSetting, planID: Int64) throws {
        try connection.execute(
            """
            INSERT INTO urging_setting (plan_id, is_on, reminder_days, on_last_day, overdue_days, escalation_days)
            VALUES (\(planID), \(setting.isOn), \(DayList.text(setting.reminderDays)), \(setting.remindsOnLastDay),
                \(DayList.text(setting.overdueDays)), \(setting.escalationDays))
            ON CONFLICT (plan_id) DO UPDATE SET is_on = excluded.is_on, reminder_days = excluded.reminder_days,
                on_last_day = excluded.on_last_day, overdue_days = excluded.overdue_days,
                escalation_days = excluded.escalation_days
            """
        )
    }

    /// How a plan urges about tasks; the standard ladder where it decided nothing.
    package func taskSetting(planID: Int64) throws -> TaskUrgingSetting {
        let rows = try connection.query(
            """
            SELECT is_on, reminder_days, overdue_days, escalation_days FROM urging_task_setting WHERE plan_id = \(planID)
            """
        )
        guard let row = rows.first else { return .standard }
        return try TaskUrgingSetting(
            isOn: try row.boolean(0),
            reminderDays: DayList.days(try row.text(1)),
            overdueDays: DayList.days(try row.text(2)),
            escalationDays: try row.optionalInteger(3).map { Int($0) }
        )
    }

    /// Stores how a plan urges about tasks.
    package func save(_ setting: TaskUrgingSetting, planID: Int64) throws {
        try connection.execute(
            """
            INSERT INTO urging_task_setting (plan_id, is_on, reminder_days, overdue_days, escalation_days)
            VALUES (\(planID), \(setting.isOn), \(DayList.text(setting.reminderDays)),
                \(DayList.text(setting.overdueDays)), \(setting.escalationDays))
            ON CONFLICT (plan_id) DO UPDATE SET is_on = excluded.is_on, reminder_days = excluded.reminder_days,
                overdue_days = excluded.overdue_days, escalation_days = excluded.escalation_days
            """
        )
    }

    /// How somebody wants to be urged; the standard where they chose nothing.
    package func preference(account: Int64) throws -> UrgingPreference {
        let rows = try connection.query(
            "SELECT language, hour, muted FROM urging_preference WHERE account_id = \(account)"
        )
        return try rows.first.map { try Self.preference($0, from: 0) } ?? .standard
    }

    /// Stores how somebody wants to be urged.
    package func save(_ preference: UrgingPreference, account: Int64) throws {
        let muted = preference.muted.map(\.rawValue).sorted().joined(separator: ";")
        try connection.execute(
            """
            INSERT INTO urging_preference (account_id, language, hour, muted)
            VALUES (\(account), \(preference.language), \(preference.hour), \(muted))
            ON CONFLICT (account_id) DO UPDATE SET language = excluded.language, hour = excluded.hour,
                muted = excluded.muted
            """
        )
    }

    static func preference(_ row: Row, from column: Int) throws -> UrgingPreference {
        try UrgingPreference(
            language: try row.text(column),
            hour: try row.int(column + 1),
            muted: Set(try row.text(column + 2).split(separator: ";").compactMap { UrgingKind(rawValue: String($0)) })
        )
    }
}
