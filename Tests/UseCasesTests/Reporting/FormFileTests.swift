import Documents
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// What is read from a unit's file and what is refused, for files that openpyxl and LibreOffice wrote.
@Suite struct FormFileTests {
    private static let lan = ReportingActor(ReportingField.lan)

    private func field(_ body: @Sendable (ReportingField) async throws -> Void) async throws {
        try await TestDatabase.sqlite.with { opened in
            let field = try await ReportingField(database: opened)
            try await field.open()
            try await body(field)
        }
    }

    private static func check(_ bytes: [UInt8], _ name: String, in field: ReportingField) async throws -> FormCheck {
        try await CheckForm(runtime: field.runtime)(field.telecom, bytes, name: name, by: lan)
    }

    private static func summary(_ check: FormCheck) -> [String] {
        check.rows.map { row in
            let figure = row.figure
            let numbers = [figure?.value, figure?.numerator, figure?.denominator].map { $0?.canonical ?? "-" }
            let words = [figure?.status.rawValue ?? "-", figure?.note ?? "-"]
            return ([row.asked.code.text] + numbers + words).joined(separator: " ")
        }
    }

    @Test(arguments: [
        "openpyxl.xlsx", "libreoffice.xlsx", "rows-moved.xlsx", "percent-format.xlsx", "formula-computed.xlsx",
        "rows-inserted.xlsx", "blank-rows.xlsx", "trailing-blanks.xlsx", "strict.xlsx",
    ])
    func `what a unit filled in is read, whoever saved it and wherever its rows went`(name: String) async throws {
        try await field { field in
            let check = try await Self.check(try FormFixture.bytes(name), name, in: field)

            #expect(check.faults.shown.map(\.message.key) == [])
            #expect(
                Self.summary(check) == [
                    "1.6 88.4 - - P ", "1.7.1 85.1 8510 10000 A ", "1.7.2 - - - M Chưa có số của các xã mới",
                ]
            )
            #expect(check.content.narratives.trend == "Tăng đều theo kịch bản.\nCao hơn bình quân khu vực.")
            #expect(check.gaps.isEmpty)
        }
    }

    @Test func `numbers as text, decomposed words and stray blanks are read`() async throws {
        try await field { field in
            let check = try await Self.check(try FormFixture.bytes("numbers-as-text.xlsx"), "f.xlsx", in: field)

            #expect(check.faults.shown.map(\.message.key) == [])
            #expect(
                Self.summary(check) == [
                    "1.6 88.4 - - P Nguồn: khảo sát", "1.7.1 85.1 8510 10000 A ",
                    "1.7.2 - - - M Chưa có số của các xã mới",
                ]
            )
        }
    }

    @Test func `a computed formula is read with a warning that names its cell`() async throws {
        try await field { field in
            let check = try await Self.check(try FormFixture.bytes("formula-computed.xlsx"), "f.xlsx", in: field)

            let warning = try #require(check.warnings.first)
            #expect(warning.message == Message("report_form.formula_read", ["read": "88,4"]))
            #expect(warning.place.contains("!"))
        }
    }

    @Test(arguments: [
        ("formula-not-computed.xlsx", ["report_form.formula_without_value"]),
        ("error-value.xlsx", ["table.error_value"]), ("error-computed.xlsx", ["table.error_value"]),
        ("error-not-computed.xlsx", ["report_form.formula_without_value"]),
        ("date.xlsx", ["report_form.date_in_number"]), ("boolean.xlsx", ["report_form.boolean_in_number"]),
        ("merged.xlsx", ["report_form.merged"]), ("row-missing.xlsx", ["report_form.row_missing"]),
        ("row-doubled.xlsx", ["report_form.row_twice"]), ("row-inserted.xlsx", ["report_form.row_without_code"]),
        ("unknown-code.xlsx", ["report_form.unknown_code"]), ("status-emptied.xlsx", ["figure.no_status"]),
        (
            "rules-broken.xlsx",
            ["figure.not_a_share", "figure.numerator_above_denominator", "report_form.unknown_status"]
        ),
        (
            "many-faults.xlsx",
            [
                "report_form.unknown_status", "table.error_value", "figure.missing_needs_reason", "number.not_a_number",
                "report_form.row_twice",
            ]
        ), ("figures-removed.xlsx", ["report_form.figures_missing"]),
        ("part-removed.xlsx", ["report_form.part_missing"]),
    ])
    func `a fault in the file is told with its sheet and cell, and nothing is stored`(name: String, keys: [String])
        async throws
    {
        try await field { field in
            let bytes = try FormFixture.bytes(name)
            let check = try await Self.check(bytes, name, in: field)

            let refused = await #expect(throws: InvalidInput.self) {
                try await ImportForm(runtime: field.runtime)(field.telecom, bytes, name: name, by: Self.lan)
            }

            #expect(check.faults.shown.map(\.message.key).sorted() == keys.sorted())
            #expect(refused?.problems.map(\.message.key).sorted() == keys.sorted())
            for fault in check.faults.shown { #expect(!fault.place.isEmpty) }
            let report = try await ReadReport(runtime: field.runtime)(field.telecom, by: Self.lan).sheet.report
            #expect(report == nil)
        }
    }

    @Test func `a fault names the cell it was read in, what was read and what is expected`() async throws {
        try await field { field in
            let check = try await Self.check(try FormFixture.bytes("rules-broken.xlsx"), "f.xlsx", in: field)

            let fault = try #require(check.faults.shown.first { $0.field == "value-1.6" })
            #expect(fault.fault.place?.line == 6)
            #expect(fault.place.hasPrefix("I. Số liệu!"))
            #expect(fault.message.values["read"] == "130")
        }
    }

    @Test(arguments: [
        ("other-unit.xlsx", "report_form.other_organisation"), ("other-round.xlsx", "report_form.other_round"),
        ("other-plan.xlsx", "report_form.other_plan"), ("other-version.xlsx", "report_form.other_version"),
        ("old.xls", "workbook.is_xls"), ("opendocument.ods", "workbook.is_ods"),
        ("encrypted.xlsx", "workbook.encrypted"), ("document.xlsx", "workbook.is_docx"),
        ("binary.xlsb", "workbook.is_xlsb"),
    ])
    func `another form or another kind of file is refused by one message`(name: String, key: String) async throws {
        try await field { field in
            let refused = await #expect(throws: InvalidInput.self) {
                try await Self.check(try FormFixture.bytes(name), name, in: field)
            }

            #expect(refused?.problems.map(\.message.key) == [key])
            #expect(refused?.problems.map(\.field) == [name])
        }
    }

    @Test(arguments: [
        ("openpyxl.xlsx", "report_form.not_a_form"), ("bomb.xlsx", "workbook.unpacks_too_large"),
        ("entities.xlsx", "workbook.not_xml"), ("damaged.xlsx", "workbook.damaged"),
        ("document.zip.xlsx", "workbook.is_docx"),
    ])
    func `a hostile or foreign workbook is refused by one message`(name: String, key: String) async throws {
        try await field { field in
            let refused = await #expect(throws: InvalidInput.self) {
                try await Self.check(try FormFixture.workbook(name), name, in: field)
            }

            #expect(refused?.problems.map(\.message.key) == [key])
        }
    }

    private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    @Test(
        arguments: [
            ([], "workbook.not_a_workbook"), (Array("code,value\n1.6,88\n".utf8), "workbook.not_a_workbook"),
            ([0x50, 0x4B, 0x03, 0x04], "workbook.not_a_workbook"), (compound, "workbook.not_a_workbook"),
            (
                compound + "EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] },
                "workbook.encrypted"
            ),
            ([UInt8](repeating: 0x50, count: 30_000_000), "report_form.too_large"),
        ] as [([UInt8], String)]
    )
    func `bytes that are no workbook are refused by one message`(bytes: [UInt8], key: String) async throws {
        try await field { field in
            let refused = await #expect(throws: InvalidInput.self) {
                try await Self.check(bytes, "f.xlsx", in: field)
            }

            #expect(refused?.problems.map(\.message.key) == [key])
        }
    }

    @Test func `ten thousand rows too many are told by the first two hundred and their count`() async throws {
        try await field { field in
            let bytes = try FormFixture.bytes("ten-thousand-rows.xlsx")

            let refused = await #expect(throws: InvalidInput.self) {
                try await ImportForm(runtime: field.runtime)(field.telecom, bytes, name: "f.xlsx", by: Self.lan)
            }

            #expect(refused?.problems.count == 201)
            #expect(refused?.problems.last?.message == Message("report_form.more_faults", ["count": "9800"]))
        }
    }
}
