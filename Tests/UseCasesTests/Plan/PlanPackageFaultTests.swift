import Domain
import Foundation
import Testing
import UseCases

@Suite struct PlanPackageFaultTests {
    /// A change to one file of the shipped package, and what must be said about it.
    struct Damage: Sendable, CustomStringConvertible {
        let file: String
        let old: String
        let new: String
        let field: String
        let key: String
        var description: String { "\(key) in \(file)" }
    }

    static let damages: [Damage] = [
        Damage(
            file: "targets.csv",
            old: "kind,year",
            new: "year",
            field: "targets.csv:2:1",
            key: "table.wrong_number_of_cells"
        ),
        Damage(
            file: "indicator_groups.csv",
            old: "code,name",
            new: "code,title",
            field: "indicator_groups.csv:1:6 title",
            key: "plan.fault.unknown_column"
        ),
        Damage(
            file: "indicator_groups.csv",
            old: "code,name",
            new: "code,code",
            field: "indicator_groups.csv:1:6 code",
            key: "plan.fault.repeated_column"
        ),
        Damage(
            file: "indicator_groups.csv",
            old: "code,name",
            new: "code,tên",
            field: "indicator_groups.csv:1:1 name",
            key: "plan.fault.missing_column"
        ),
        Damage(
            file: "indicators.csv",
            old: "749,Cục Viễn thông",
            new: "749,Cục Viễn",
            field: "indicators.csv:7:92 measuring_organisations",
            key: "plan.fault.unknown_organisation_near"
        ),
        Damage(
            file: "targets.csv",
            old: "1.2,plan,2023,20%",
            new: "1.1,plan,2023,20%",
            field: "targets.csv:5:1 indicator_code",
            key: "plan.fault.given_twice"
        ),
        Damage(
            file: "indicators.csv",
            old: "\n1.2,1,",
            new: "\n1.1,1,",
            field: "indicators.csv:3:1 code",
            key: "plan.fault.given_twice"
        ),
        Damage(
            file: "targets.csv",
            old: "≥ 80%",
            new: "chừng 80%",
            field: "targets.csv:13:17 text",
            key: "target.not_a_target"
        ),
        Damage(
            file: "targets.csv",
            old: "1.1,baseline,2022",
            new: "1.7,baseline,2022",
            field: "targets.csv:2:1 indicator_code",
            key: "plan.fault.heading_with_target"
        ),
        Damage(
            file: "targets.csv",
            old: "1.1,baseline,2022",
            new: "9.9,baseline,2022",
            field: "targets.csv:2:1 indicator_code",
            key: "plan.fault.unknown_indicator"
        ),
        Damage(
            file: "targets.csv",
            old: "1.1,baseline,2022",
            new: "1.1,base,2022",
            field: "targets.csv:2:5 kind",
            key: "plan.fault.unknown_word"
        ),
        Damage(
            file: "indicators.csv",
            old: "\n1.7,1,,",
            new: "\n1.7,1,1.7.1,",
            field: "indicators.csv:8:7 parent_code",
            key: "plan.fault.parent_cycle"
        ),
        Damage(
            file: "indicators.csv",
            old: "\n1.7.1,1,1.7,",
            new: "\n1.7.1,1,1.6,",
            field: "indicators.csv:7:108 is_measured",
            key: "plan.fault.measured_heading"
        ),
        Damage(
            file: "indicators.csv",
            old: "\n1.7.1,1,1.7,",
            new: "\n1.7.1,1,8.8,",
            field: "indicators.csv:9:9 parent_code",
            key: "plan.fault.unknown_parent"
        ),
        Damage(
            file: "indicators.csv",
            old: "\n1.1,1,",
            new: "\n1.1,7,",
            field: "indicators.csv:2:5 group_code",
            key: "plan.fault.unknown_group"
        ),
        Damage(
            file: "legal_documents.csv",
            old: "2022-07-26",
            new: "26/07/2022",
            field: "legal_documents.csv:2:36 date",
            key: "plan.fault.not_a_day"
        ),
        Damage(
            file: "organisations.csv",
            old: "2025-02-28,bo-khcn",
            new: "2025-02-28,bo-la",
            field: "organisations.csv:2:60 successor_code",
            key: "plan.fault.unknown_organisation"
        ),
        Damage(
            file: "reporting_periods.csv",
            old: "10;11,",
            new: "09;10;11,",
            field: "reporting_periods.csv:5:4 months",
            key: "plan.fault.period_overlaps"
        ),
        Damage(
            file: "tasks-942.csv",
            old: "Hàng năm",
            new: "2025-2021",
            field: "tasks-942.csv:2:214 schedule",
            key: "plan.fault.schedule_reversed"
        ),
        Damage(
            file: "datapackage.json",
            old: "\"owner\": \"bo-tttt\"",
            new: "\"owner\": \"bo-moi\"",
            field: "datapackage.json:1:1 owner",
            key: "plan.fault.unknown_organisation"
        ),
        Damage(
            file: "datapackage.json",
            old: "\"last_year\": 2025,",
            new: "\"last_year\": 2025",
            field: "datapackage.json:15:5",
            key: "plan.fault.not_json"
        ),
        Damage(
            file: "datapackage.json",
            old: "\"targets.csv\"",
            new: "\"targetz.csv\"",
            field: "datapackage.json",
            key: "plan.fault.unknown_resource"
        ),
    ]

    @Test(arguments: damages)
    func `a fault is told with its file, line and column`(damage: Damage) throws {
        let problems = try PlanFixture.withCopy(of: PlanFixture.shipped) { folder in
            try PlanFixture.replace(damage.old, with: damage.new, in: damage.file, of: folder)
            return try faults(at: folder)
        }

        let found = problems.filter { $0.message.key == damage.key }
        #expect(found.map(\.field).contains(damage.field), "\(problems.map { "\($0.field) \($0.message.key)" })")
    }

    @Test func `every fault of a package is told at once`() throws {
        let problems = try PlanFixture.withCopy(of: PlanFixture.shipped) { folder in
            try PlanFixture.replace("≥ 80%", with: "?", in: "targets.csv", of: folder)
            try PlanFixture.replace("≥ 50%", with: "x", in: "targets.csv", of: folder)
            try PlanFixture.replace("749,Cục Viễn thông", with: "749,Ban X", in: "indicators.csv", of: folder)
            return try faults(at: folder)
        }

        #expect(
            problems.map(\.field) == [
                "indicators.csv:7:92 measuring_organisations", "targets.csv:13:17 text", "targets.csv:32:17 text",
            ]
        )
    }

    @Test func `files that are missing, too large, not text or not listed are told`() throws {
        let problems = try PlanFixture.withCopy(of: PlanFixture.shipped) { folder in
            let manager = FileManager.default
            try manager.removeItem(atPath: folder + "/provinces.csv")
            #expect(manager.createFile(atPath: folder + "/international.csv", contents: nil))
            try #require(FileHandle(forWritingAtPath: folder + "/international.csv")).truncate(atOffset: 100_000_000)
            try Data([0x63, 0x0A, 0xFF]).write(to: URL(filePath: folder + "/targets.csv"))
            try Data("a\n".utf8).write(to: URL(filePath: folder + "/tasks-943.csv"))
            return try faults(at: folder)
        }

        let told = problems.map { "\($0.field) \($0.message.key)" }
        #expect(
            told.sorted() == [
                "international.csv plan.fault.too_large", "provinces.csv plan.fault.missing_file",
                "targets.csv table.not_utf8", "tasks-943.csv plan.fault.file_not_listed",
            ]
        )
    }

    @Test func `an empty folder, nothing and another file are no packages`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "tiendo-empty-\(UInt64.random(in: 0 ... .max))"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        #expect(try faults(at: folder.path).map(\.message.key) == ["plan.fault.empty_folder"])
        #expect(try faults(at: folder.path + "/none").map(\.message.key) == ["plan.fault.no_such_package"])
        #expect(
            try faults(at: PlanFixture.shipped + "/targets.csv").map(\.message.key) == ["plan.fault.not_a_package"]
        )
    }

    private func faults(at path: String) throws -> [InputProblem] {
        let refusal = #expect(throws: InvalidInput.self) { try PlanPackage.read(at: path) }
        return refusal?.problems ?? []
    }
}
