import Domain
import Testing

@Suite struct IndicatorNamesTests {
    private static let printed: [(code: String, parent: String?, name: String)] = [
        ("1.6", nil, "Tỷ lệ người dân trưởng thành có điện thoại di động thông minh"),
        ("1.7", nil, "Tỷ lệ phủ của hạ tầng mạng băng rộng cáp quang"),
        ("1.7.1", "1.7", "Hộ gia đình"),
        ("1.7.2", "1.7", "Xã"),
        (
            "3.1", nil,
            "Tỷ lệ cơ quan nhà nước cung cấp dịch vụ 24/7, sẵn sàng phục vụ trực tuyến bất cứ khi nào người dân và doanh nghiệp cần."
        ),
        ("3.2", nil, "Tỷ lệ công chức được gắn định danh số trong xử lý công việc"),
        (
            "3.5", nil,
            "Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng (trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước)"
        ),
        ("3.5.1", "3.5", "Cấp bộ, tỉnh"),
        ("3.5.2", "3.5", "Cấp huyện"),
        ("3.5.3", "3.5", "Cấp xã"),
        ("3.10", nil, "Tỷ lệ cán bộ, công chức, viên chức được tập huấn, bồi dưỡng, phổ cập kỹ năng số cơ bản"),
        (
            "3.11", nil,
            "Tỷ lệ cán bộ, công chức, viên chức được tập huấn, bồi dưỡng kỹ năng phân tích, khai thác dữ liệu và công nghệ số"
        ),
        ("5.1", nil, "Thứ hạng của Việt Nam về Chính phủ điện tử (EGDI)"),
    ]

    private func names() throws -> IndicatorNames {
        IndicatorNames(
            try Self.printed.map { row in
                Indicator(
                    code: try IndicatorCode(row.code),
                    group: "1",
                    parent: try row.parent.map { try IndicatorCode($0) },
                    name: row.name,
                    unit: .percent,
                    direction: .up,
                    aggregation: .ratio,
                    internationalIndex: nil,
                    legalBasis: [],
                    measuring: [],
                    executing: [],
                    isHeading: false,
                    notes: nil,
                    targets: []
                )
            }
        )
    }

    @Test(
        arguments: [
            ("Tỷ lệ công chức được gắn định danh số trong xử lý công việc", "3.2", NameMatch.exact),
            ("tỷ lệ công chức được gắn định danh số trong xử lý công việc (*).", "3.2", .normalised),
            ("Tỷ lệ người dân có điện thoại di động thông minh", "1.6", .near),
            ("Tỷ lệ hộ gia đình được phủ hạ tầng mạng băng rộng cáp quang", "1.7.1", .near),
            ("Tỷ lệ xã được phủ hạ tầng mạng băng rộng cáp quang", "1.7.2", .near),
            (
                "Tỷ lệ hồ sơ công việc tại cấp bộ, tỉnh được xử lý trên môi trường mạng (trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước)",
                "3.5.1", .near
            ),
            (
                "Tỷ lệ hồ sơ công việc tại cấp huyện được xử lý trên môi trường mạng (trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước)",
                "3.5.2", .near
            ),
            (
                "Tỷ lệ hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng (trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước)",
                "3.5.3", .near
            ),
            (
                "Try lệ cán bộ, công chức, viên chức được tập huấn, bồi dưỡng kỹ năng phân tích, khai thác dữ liệu và công nghệ số",
                "3.11", .near
            ),
            ("Xếp hạng về công nghệ thông tin (IDI) thuộc nhóm 50 quốc gia dẫn đầu", nil, .unmatched),
            ("Tỷ lệ xã phường, thị trấn được phủ dịch vụ mạng di động 4G/5G", nil, .unmatched),
            ("Tỷ lệ cán bộ, công chức, viên chức được tập huấn, bồi dưỡng", nil, .unmatched),
        ] as [(String, String?, NameMatch)]
    )
    func `a printed name finds its indicator only where it is clear which`(
        name: String,
        code: String?,
        match: NameMatch
    ) throws {
        let found = try names().resolve(name)

        #expect(found.code?.text == code)
        #expect(found.match == match)
    }

    @Test func `a cell that names two indicators means neither and shows both`() throws {
        let cell =
            "Tỷ lệ cơ quan nhà nước cung cấp dịch vụ 24/7, sẵn sàng phục vụ trực tuyến bất cứ khi nào người dân và doanh nghiệp cần. 100% công chức được gắn định danh số trong xử lý công việc"

        #expect(try names().resolve(cell).code == nil)
        #expect(try names().named(in: cell).map(\.text) == ["3.1", "3.2"])
    }
}
