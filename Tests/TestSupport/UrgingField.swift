package import Domain
package import Persistence
package import UseCases

/// The reporting field with accounts that have addresses and a mailer that records: what tests of urging begin from.
package struct UrgingField: Sendable {
    /// The plan, its clock at 09:00 on 02/10/2025, with Quý III/2025 open.
    package let field: ReportingField
    /// The world, with the mailer.
    package let runtime: Runtime
    /// What was sent.
    package let mailer: RecordingMailer

    /// Opens the round on a fresh, migrated database, and adds three people: Lan writes and Hùng approves for Cục Viễn thông,
    /// Minh writes for Vụ Kinh tế số và Xã hội số; nobody has an address for Cục Chuyển đổi số quốc gia.
    package init(database: any Database, isSetUp: Bool = true, isDemonstration: Bool = false) async throws {
        mailer = RecordingMailer()
        let clock = FixedClock()
        let plain = Runtime.test(database: database, clock: clock, isDemonstration: isDemonstration)
        let setup = MailSetup(
            mailer: mailer,
            sender: MailSender(name: "Tiến độ", address: try EmailAddress("tiendo@mic.example")),
            address: PublicAddress("https://tiendo.example"),
            leaseSeconds: 60
        )
        runtime = isSetUp ? plain.with(mail: setup) : plain
        field = try await ReportingField(runtime: runtime, clock: clock)
        try await add("vu.thi.lan", "Vũ Thị Lan", .contributor, "cuc-vien-thong")
        try await add("do.van.hung", "Đỗ Văn Hùng", .approver, "cuc-vien-thong")
        try await add("tran.van.minh", "Trần Văn Minh", .contributor, "vu-ktsxhs")
        try await field.open()
    }

    /// Creates a person with an address at `mic.example`, or without one.
    package func add(
        _ name: String,
        _ displayName: String,
        _ role: Role,
        _ unit: String,
        hasEmail: Bool = true
    ) async throws {
        let account = try NewAccount(
            name: AccountName(name),
            displayName: displayName,
            grants: [Grant(role: role, organisation: OrganisationCode(unit))],
            email: hasEmail ? EmailAddress("\(name)@mic.example") : nil
        )
        _ = try await CreateAccount(runtime: runtime)(account, by: "command")
    }

    /// Puts the clock to a moment of October 2025.
    package func set(day: Int, hour: Int, minute: Int = 0) throws {
        guard let date = Day(year: 2025, month: 10, day: day) else { return }
        field.clock.set(Instant(date, hour: hour, minute: minute))
    }

    /// Decides whom to urge, and sends until nothing is left to send.
    package func urgeAndSend() async throws {
        try await PlanUrging(runtime: runtime)()
        let deliver = DeliverMail(runtime: runtime)
        while try await deliver() > 0 {}
    }

    /// Whom the messages sent so far went to, the names before the `@`, in order of sending.
    package var recipients: [String] { mailer.taken.map { String($0.recipient.text.prefix { $0 != "@" }) } }

    /// Every stored message about the plan, the oldest first.
    package func messages() async throws -> [StoredMessage] {
        let id = field.plan.id
        return try await runtime.database.read {
            try OutboxQuery(connection: $0).page(planID: id, OutboxFilter(), limit: 1000, offset: 0).messages.reversed()
        }
    }
}
