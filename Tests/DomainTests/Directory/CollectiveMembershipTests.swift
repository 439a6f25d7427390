import Domain
import Testing

@Suite struct CollectiveMembershipTests {
    private func organisation(
        _ code: String,
        _ kind: OrganisationKind,
        parent: String? = nil,
        from: String? = nil,
        to: String? = nil,
        successor: String? = nil
    ) throws -> Organisation {
        Organisation(
            code: try OrganisationCode(code),
            name: code,
            kind: kind,
            parent: try parent.map { try OrganisationCode($0) },
            validFrom: from.flatMap(Day.init(iso:)),
            validTo: to.flatMap(Day.init(iso:)),
            successor: try successor.map { try OrganisationCode($0) }
        )
    }

    private func directory() throws -> [Organisation] {
        try [
            organisation("bo-tttt", .ministry, to: "2025-02-28", successor: "bo-khcn"),
            organisation("bo-khcn", .ministry),
            organisation("nhnn", .ministryLevelAgency),
            organisation("cuc-attt", .ministryUnit, parent: "bo-tttt"),
            organisation("tc-thue", .ministryUnit, parent: "bo-tai-chinh"),
            organisation("tinh-02-2008-08-01", .province, to: "2025-06-30", successor: "tinh-08-2025-07-01"),
            organisation("tinh-08-2025-07-01", .province, from: "2025-07-01"),
            organisation("mot", .ministry, to: "2023-01-01", successor: "hai"),
            organisation("hai", .ministry, to: "2023-01-01", successor: "mot"),
            organisation("cac-bo-nganh-dia-phuong", .collective),
            organisation("cac-dia-phuong", .collective),
            organisation("cac-don-vi-thuoc-bo", .collective, parent: "bo-tttt"),
            organisation("lien-minh-cds", .collective),
        ]
    }

    @Test(
        arguments: [
            ("cac-bo-nganh-dia-phuong", "2025-02-28", ["bo-tttt", "bo-khcn", "nhnn", "tinh-02-2008-08-01"]),
            ("cac-bo-nganh-dia-phuong", "2025-03-01", ["bo-khcn", "nhnn", "tinh-02-2008-08-01"]),
            ("cac-dia-phuong", "2025-06-30", ["tinh-02-2008-08-01"]),
            ("cac-dia-phuong", "2025-07-01", ["tinh-08-2025-07-01"]),
            ("cac-don-vi-thuoc-bo", "2025-07-01", ["cuc-attt"]),
            ("lien-minh-cds", "2025-07-01", nil),
            ("bo-khcn", "2025-07-01", nil),
        ] as [(String, String, [String]?)]
    )
    func `a collective is whoever of its kinds exists on the day`(code: String, day: String, members: [String]?) throws
    {
        let all = try directory()
        let collective = try #require(all.first { $0.code.text == code })

        let found = CollectiveMembership.members(of: collective, on: try #require(Day(iso: day)), among: all)

        #expect(found?.map(\.text) == members)
    }

    @Test(arguments: [
        ("bo-tttt", "2025-02-28", "bo-tttt"), ("bo-tttt", "2025-03-01", "bo-khcn"),
        ("tinh-02-2008-08-01", "2025-06-30", "tinh-02-2008-08-01"),
        ("tinh-02-2008-08-01", "2025-07-01", "tinh-08-2025-07-01"),
        ("tinh-08-2025-07-01", "2025-06-30", nil), ("mot", "2023-01-02", nil), ("khong-co", "2023-01-02", nil),
    ])
    func `obligations pass to the successor from the day after`(code: String, day: String, holder: String?) throws {
        let succession = Succession(try directory())

        let found = succession.holder(of: try OrganisationCode(code), on: try #require(Day(iso: day)))

        #expect(found?.text == holder)
    }
}
