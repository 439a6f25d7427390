import Domain
import Foundation
import Testing

@Suite struct OrganisationNamesTests {
    private static func organisation(
        _ code: String,
        _ name: String,
        _ kind: OrganisationKind = .ministryUnit,
        from: String? = nil,
        to: String? = nil
    ) throws -> Organisation {
        Organisation(
            code: try OrganisationCode(code),
            name: name,
            kind: kind,
            parent: nil,
            validFrom: from.flatMap(Day.init(iso:)),
            validTo: to.flatMap(Day.init(iso:)),
            successor: nil
        )
    }

    private func names(on day: String = "2023-01-01") throws -> OrganisationNames {
        let organisations = try [
            Self.organisation("tt-thong-tin", "Trung tâm Thông tin"),
            Self.organisation("vu-khtc", "Vụ Kế hoạch - Tài chính"),
            Self.organisation("cuc-cdsqg", "Cục Chuyển đổi số quốc gia"),
            Self.organisation("cac-bo", "Các bộ, ngành, địa phương", .collective),
            Self.organisation("tinh-46-2008", "Huế", .province, from: "2008-08-01", to: "2024-12-31"),
            Self.organisation("tinh-46-2025", "Huế", .province, from: "2025-01-01"),
        ]
        let aliases = [OrganisationAlias(alias: "Cục CĐSQG", organisation: try OrganisationCode("cuc-cdsqg"))]
        return OrganisationNames(organisations, aliases: aliases, on: try #require(Day(iso: day)))
    }

    @Test(arguments: [
        ("Trung tâm Thông tin", "tt-thong-tin", NameMatch.exact),
        ("Trung tâm thông tin", "tt-thong-tin", .normalised),
        ("TRUNG  TÂM THÔNG TIN.", "tt-thong-tin", .normalised),
        ("Trung tâm Thông tin".decomposedStringWithCanonicalMapping, "tt-thong-tin", .exact),
        ("Vụ Kế hoạch – Tài chính", "vu-khtc", .normalised),
        ("Cục CĐSQG", "cuc-cdsqg", .alias),
        ("cục cđsqg;", "cuc-cdsqg", .normalised),
        ("Cục Chuyển đổi số quốc gia (*)", "cuc-cdsqg", .normalised),
        ("Cục Chuyển đổi số quốc gia( **)", "cuc-cdsqg", .normalised),
        ("các bộ, ngành, địa phương", "cac-bo", .normalised),
    ])
    func `case, blanks, dashes, final marks and Unicode form do not hide an organisation`(
        printed: String,
        code: String,
        match: NameMatch
    ) throws {
        let found = try #require(try names().resolve(printed))

        #expect(found.code?.text == code)
        #expect(found.match == match)
        #expect(found.text == printed)
    }

    @Test(arguments: [
        "Trung tâm thông tin, chỉ đạo điều hành của Chính phủ", "Trung tâm", "Trung tam Thong tin", "Cục Chuyển đổi số",
        "",
    ])
    func `a longer, a shorter and an unmarked name are not the organisation`(printed: String) throws {
        #expect(try names().resolve(printed) == nil)
    }

    @Test(arguments: [("2024-12-31", "tinh-46-2008"), ("2025-01-01", "tinh-46-2025"), ("2000-01-01", nil)])
    func `of two organisations with one name the one of the day is meant`(day: String, code: String?) throws {
        #expect(try names(on: day).resolve("Huế")?.code?.text == code)
    }

    @Test func `an unknown name is answered with the nearest known one`() throws {
        #expect(try names().nearest(to: "Cục Chuyển đổi số") == "Cục Chuyển đổi số quốc gia")
        #expect(try names().nearest(to: "Ban Cơ yếu Chính phủ") == nil)
    }
}
