import Domain

/// A task of two leads in the plan of 2023 to 2025 and activities of its implementation plan.
enum ExecutionSample {
    static let telecom = code("cuc-vien-thong")
    static let radio = code("cuc-tan-so")
    static let coordinator = code("cuc-cdsqg")
    static let stranger = code("vu-phap-che")

    static func task(leads: [OrganisationCode] = [telecom]) throws -> ExecutionTask {
        ExecutionTask(
            code: try TaskCode("749-01"),
            name: "Phát triển hạ tầng số",
            leads: leads,
            coordinating: [coordinator],
            window: day("2023-01-01")...day("2025-12-31"),
            assignedOn: day("2023-06-15"),
            isCompletedAtIssue: false
        )
    }

    /// A row with everything a plan that is submitted needs.
    static func row(_ order: String, weight: String = "50", after dependencies: String = "") -> TypedActivity {
        TypedActivity(
            order: order,
            name: "Khảo sát \(order)",
            owner: telecom.text,
            person: "Vũ Thị Lan",
            start: "01/03/2024",
            due: "30/06/2024",
            product: "Báo cáo khảo sát",
            weight: weight,
            dependencies: dependencies
        )
    }

    static func activity(
        _ number: Int64,
        part: OrganisationCode = telecom,
        after dependencies: [Int64] = []
    ) -> Activity {
        Activity(
            id: ActivityID(number),
            part: part,
            name: "Hoạt động \(number)",
            dependencies: dependencies.map(ActivityID.init)
        )
    }

    static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

    private static func code(_ text: String) -> OrganisationCode {
        guard let code = try? OrganisationCode(text) else { preconditionFailure(text) }
        return code
    }
}
