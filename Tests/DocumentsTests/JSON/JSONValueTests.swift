import Documents
import Testing

@Suite struct JSONValueTests {
    @Test(arguments: [
        ("Tỷ lệ \"phủ\"", #""Tỷ lệ \"phủ\"""#),
        ("a\\b", #""a\\b""#),
        ("dòng 1\ndòng 2\t\u{1}\u{7f}", #""dòng 1\ndòng 2\t\u0001\u007f""#),
        ("</script>&", #""\u003c/script\u003e\u0026""#),
        ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
        ("“Make in Viet Nam” – 👩‍🌾", #""“Make in Viet Nam” – 👩‍🌾""#),
        ("", #""""#),
    ])
    func `a text is written so that it reads back and cannot leave its quotes`(text: String, written: String) throws {
        let value = JSONValue.string(text)

        #expect(value.text(pretty: false) == written)
        #expect(try JSONValue(reading: value.bytes()) == value)
    }

    @Test func `members keep their order in the short and the pretty form`() {
        let value = JSONValue.object([
            ("code", "1.6"), ("years", [2023, 2024]), ("empty", .array([])), ("is_heading", false), ("notes", nil),
        ])

        #expect(
            value.text(pretty: false)
                == #"{"code":"1.6","years":[2023,2024],"empty":[],"is_heading":false,"notes":null}"#
        )
        #expect(
            value.text(pretty: true) == """
                {
                  "code": "1.6",
                  "years": [
                    2023,
                    2024
                  ],
                  "empty": [],
                  "is_heading": false,
                  "notes": null
                }

                """
        )
    }

    @Test(arguments: [
        ("86.97", JSONValue.number("86.97")), ("-1e3", .number("-1e3")), ("0", 0), ("-12", -12),
        ("99999999999999999999", .number("99999999999999999999")), (" [true , null] ", .array([true, nil])),
        (#""\u0110\ud83d\ude00\/""#, "Đ😀/"), ("\u{FEFF}{}", .object([])),
    ])
    func `what is written in another form is read exactly`(text: String, value: JSONValue) throws {
        #expect(try JSONValue(reading: Array(text.utf8)) == value)
    }

    @Test(arguments: [
        ("", "unfinished", 1, 1), ("{\n \"a\": 01}", "unexpected", 2, 8), ("[1,]", "unexpected", 1, 4),
        ("{\"a\":1,\n\"a\":2}", "repeated_name", 2, 1), ("\"a", "unfinished", 1, 3), ("1 2", "unexpected", 1, 3),
        (#""\ud800""#, "unexpected", 1, 8), ("tru", "unfinished", 1, 4),
        (String(repeating: "[", count: 65), "too_deep", 1, 65), ("\"a\nb\"", "unexpected", 1, 3),
    ])
    func `what is no JSON is refused with its place`(text: String, reason: String, line: Int, column: Int) {
        #expect(throws: JSONFault.self) { try JSONValue(reading: Array(text.utf8)) }
        do {
            _ = try JSONValue(reading: Array(text.utf8))
        } catch {
            #expect((error.reason, error.line, error.column) == (reason, line, column))
        }
    }

    @Test func `bytes that are not UTF-8 are refused`() {
        #expect(throws: JSONFault.self) { try JSONValue(reading: [0x22, 0xFF, 0x22]) }
    }
}
