import Documents
import Domain
import TestSupport
import Testing

@testable import Persistence
@testable import UseCases

/// What the subject of one message about several reports says.
@Suite struct UrgingSubjectTests {
    static let examples: [(steps: [UrgingStep], subject: String)] = [
        ([.reminder(days: 3)], "Sắp đến hạn báo cáo: Cục Viễn thông, Quý III năm 2025"),
        ([.reminder(days: 3), .reminder(days: 3)], "Sắp đến hạn báo cáo: 2 báo cáo"),
        ([.overdue(days: 1), .reminder(days: 3), .reminder(days: 3)], "Quá hạn báo cáo: 1 báo cáo"),
        ([.reminder(days: 3), .overdue(days: 1), .overdue(days: 7)], "Quá hạn báo cáo: 2 báo cáo"),
        ([.opening, .lastDay, .reminder(days: 1)], "Hôm nay hết hạn báo cáo: 1 báo cáo"),
        ([.opening, .returned], "Báo cáo bị trả lại: 1 báo cáo"),
        (
            [.escalation(days: 5), .overdue(days: 1), .escalation(days: 5)],
            "Quá hạn báo cáo, gửi lãnh đạo đơn vị: 2 báo cáo"
        ),
    ]

    @Test(arguments: examples)
    func `the worst is said of as many reports as it is true of`(
        example: (steps: [UrgingStep], subject: String)
    ) throws {
        let now = FixedClock().now()
        let due = try #require(Day(iso: "2025-10-05"))
        let items = try example.steps.map { step in
            UrgingItem(
                report: OwedReport(
                    planID: 1,
                    plan: try PlanCode("chuyen-doi-so-2023"),
                    planName: "Kế hoạch",
                    roundID: 1,
                    round: try PeriodCode("2025-Q3"),
                    organisation: try OrganisationCode("cuc-vien-thong"),
                    name: "Cục Viễn thông",
                    parent: nil,
                    item: UrgingCase(
                        round: .open,
                        openedAt: now,
                        deadline: Deadline(dueBefore: due),
                        report: nil,
                        returnedAt: nil
                    ),
                    setting: .standard
                ),
                rung: UrgingRung(step, from: now)
            )
        }
        let recipient = UrgingRecipient(
            person: Person(account: 1, name: "vu.thi.lan", displayName: "Vũ Thị Lan", grants: []),
            email: nil,
            preference: .standard,
            hasMessageToday: false
        )
        let writer = UrgingLetter(
            language: .vietnamese,
            address: PublicAddress("https://tiendo.example"),
            now: now
        )

        let letter = writer.letter(of: UrgingDigest(recipient: recipient, items: items, tasks: []))

        #expect(letter.subject == "[Tiến độ] " + example.subject)
    }
}
