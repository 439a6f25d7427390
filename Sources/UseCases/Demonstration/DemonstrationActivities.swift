import Domain

/// The activities of a demonstration's implementation plans and how they went: by 02/10/2025 one plan is late on its critical path,
/// one on time, one late where there is slack, and one stands still.
struct DemonstrationActivities: Sendable {
    /// What one report says about an activity.
    struct Word: Sendable {
        /// The activity, from 1.
        let activity: Int
        /// Per cent done.
        let percent: Int
        /// The actual first day.
        let startedOn: String
        /// The actual last day; empty while it goes on.
        let endedOn: String
        /// True where it was reported on 29/09/2025; false right after the approval.
        let isRecent: Bool

        init(_ activity: Int, _ percent: Int, _ startedOn: String, _ endedOn: String = "", isRecent: Bool = false) {
            self.activity = activity
            self.percent = percent
            self.startedOn = startedOn
            self.endedOn = endedOn
            self.isRecent = isRecent
        }
    }

    /// The approved activities: first and last day, weight, and the one waited for; four follow each other, the training beside
    /// them has slack.
    private static let approved = [
        ("2025-01-15", "2025-03-31", "20", ""), ("2025-04-01", "2025-06-30", "30", "1"),
        ("2025-07-01", "2025-09-30", "25", "2"), ("2025-10-01", "2025-12-15", "15", "3, 5"),
        ("2025-05-05", "2025-07-31", "10", "1"),
    ]

    private static let courses: [[Word]] = [
        [
            Word(1, 100, "2025-01-20", "2025-04-11"), Word(2, 100, "2025-04-14", "2025-07-18"),
            Word(3, 15, "2025-07-21"), Word(5, 100, "2025-05-12", "2025-07-25"),
            Word(3, 65, "2025-07-21", isRecent: true),
        ],
        [
            Word(1, 100, "2025-01-15", "2025-03-28"), Word(2, 100, "2025-04-01", "2025-06-27"),
            Word(3, 45, "2025-07-01"), Word(5, 100, "2025-05-05", "2025-07-30"),
            Word(3, 100, "2025-07-01", "2025-09-26", isRecent: true), Word(4, 5, "2025-09-29", isRecent: true),
        ],
        [
            Word(1, 100, "2025-01-17", "2025-03-31"), Word(2, 100, "2025-04-02", "2025-06-30"),
            Word(3, 60, "2025-07-03"), Word(5, 40, "2025-06-16"),
            Word(3, 100, "2025-07-03", "2025-09-29", isRecent: true),
            Word(5, 70, "2025-06-16", isRecent: true),
        ],
        [Word(1, 100, "2025-02-03", "2025-04-29"), Word(2, 60, "2025-05-06")],
    ]

    /// The activities of a task as its lead types them, with money for the second and third.
    static func rows(of task: ExecutionTask, _ lead: OrganisationCode) -> [TypedActivity] {
        let words = Language.vietnamese
        return approved.enumerated().map { index, facts in
            let number = index + 1
            let person = StableHash("person", task.code.text, String(number)).below(4) + 1
            let amount = 200_000_000 + 50_000_000 * StableHash("money", task.code.text, String(number)).below(20)
            let money = [FundingShare(year: 2025, source: index == 1 ? .recurrent : .investment): String(amount)]
            return TypedActivity(
                order: String(number),
                name: words.text("demonstration.activity_\(number)"),
                owner: (index == 2 ? task.coordinating.first : nil)?.text ?? lead.text,
                person: words.text("demonstration.person_\(person)"),
                start: facts.0,
                due: facts.1,
                product: words.text("demonstration.product_\(number)"),
                weight: facts.2,
                dependencies: facts.3,
                funding: index == 1 || index == 2 ? money : [:]
            )
        }
    }

    /// What is reported about the plan that was approved as the number `index`, from 0.
    static func words(_ index: Int) -> [Word] { courses[index % courses.count] }
}
