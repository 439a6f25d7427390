import Documents
import Domain
import Foundation
import Testing
import UseCases

@Suite struct ShippedPlanTests {
    @Test func `the plan of the 2023 decision is read whole`() throws {
        let content = try PlanPackage.read(at: PlanFixture.shipped)

        #expect(content.groups.count == 5)
        #expect(content.indicators.count == 57)
        #expect(content.indicators.flatMap(\.targets).count == 181)
        #expect(content.tasks.count == 125)
        #expect(content.periods.count == 12)
        #expect(content.periods[0].from.iso == "2022-12-01")
        #expect(content.indicators.filter(\.isHeading).map(\.code.text) == ["1.7", "3.5"])
    }

    @Test(arguments: [
        ("1.7.1", "cuc-vien-thong", "749"), ("1.7.2", "cuc-vien-thong", "749"), ("3.5.2", "cuc-cdsqg", "942"),
    ])
    func `a child shows its parent's organisations where it has none`(
        code: String,
        measuring: String,
        basis: String
    ) throws {
        let content = try PlanPackage.read(at: PlanFixture.shipped)

        let indicator = try #require(content.indicators.first { $0.code.text == code })

        #expect(indicator.measuring.map { $0.code?.text } == [measuring])
        #expect(indicator.legalBasis.first == basis)
    }

    @Test(
        arguments: [
            ("749-06", ["1.7.1", "1.7.2", nil, "3.5.1", "3.5.2", "3.5.3"]),
            ("749-11", ["2.1"]), ("749-14", ["3.10", "3.11"]), ("749-35", ["1.8"]), ("749-37", [nil, "1.6"]),
            ("749-42", [nil]), ("942-24", ["2.1"]), ("942-30", ["3.10", "3.11"]), ("942-45", ["3.8"]),
            ("942-47", ["1.1", "1.2", "1.3", "1.4", "2.2", nil]), ("942-49", ["3.6"]), ("942-59", ["2.2"]),
        ] as [(String, [String?])]
    )
    func `the indicators a task names are found as far as it is clear which`(code: String, codes: [String?]) throws {
        let content = try PlanPackage.read(at: PlanFixture.shipped)

        let task = try #require(content.tasks.first { $0.code.text == code })

        #expect(task.indicators.map { $0.code?.text } == codes)
    }

    @Test func `a lead that cites a document stays without an organisation`() throws {
        let content = try PlanPackage.read(at: PlanFixture.shipped)

        let task = try #require(content.tasks.first { $0.code.text == "942-75" })

        #expect(task.lead.count == 1)
        #expect(task.lead.first?.code == nil)
        let references = content.tasks.flatMap { $0.lead + $0.coordinating }
        #expect(references.count { $0.code == nil } == 1)
    }

    @Test func `provinces are keyed by code and first day and followed by the one valid after`() throws {
        let content = try PlanPackage.read(at: PlanFixture.shipped)
        let provinces = content.organisations.filter { $0.kind == .province }
        let succession = Succession(content.organisations)
        let after = try #require(Day(iso: "2025-07-01"))

        let before = after.adding(days: -1)
        #expect(provinces.count { $0.exists(on: before) } == 63)
        #expect(provinces.count { $0.exists(on: after) } == 34)
        #expect(
            succession.holder(of: try OrganisationCode("tinh-46-2008-08-01"), on: after)?.text == "tinh-46-2025-07-01"
        )
        #expect(
            succession.holder(of: try OrganisationCode("tinh-02-2008-08-01"), on: after)?.text == "tinh-08-2025-07-01"
        )
        let lost = provinces.filter { $0.validTo != nil && $0.successor == nil }
        #expect(lost.isEmpty)
    }

    @Test func `the data package describes every column the importer reads`() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: PlanFixture.shipped + "/datapackage.json")))

        let descriptor = try JSONValue(reading: bytes)

        for resource in try #require(descriptor["resources"]?.elements) {
            let path = try #require(resource["path"]?.text)
            let kind = try #require(PlanTableKind(name: String(path.dropLast(4))))
            let fields = try #require(resource["schema"]?["fields"]?.elements)
            #expect(fields.compactMap { $0["name"]?.text } == kind.columns, "\(path)")
            let described = fields.filter { $0["description"]?.text?.isEmpty == false }
            #expect(described.count == fields.count)
            #expect(resource["schema"]?["primaryKey"] != nil)
        }
    }
}
