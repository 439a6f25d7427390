import Domain
import Testing

@Suite struct EmailAddressTests {
    @Test(arguments: [
        ("vu.thi.lan@mic.gov.vn", "vu.thi.lan@mic.gov.vn"), ("Lan+bao-cao@MIC.gov.VN", "Lan+bao-cao@mic.gov.vn"),
        ("o'neil_1@a-b.example", "o'neil_1@a-b.example"),
    ])
    func `an address is taken, its domain in small letters`(typed: String, stored: String) throws {
        #expect(try EmailAddress(typed).text == stored)
    }

    @Test(arguments: [
        "", "lan", "lan@", "@mic.gov.vn", "lan@mic", "lan@@mic.gov.vn", "lan@mic.gov.vn@x.vn", "la n@mic.gov.vn",
        "lan@mic..vn", ".lan@mic.gov.vn", "lan.@mic.gov.vn", "lan@-mic.vn", "lan@mic-.vn", "lân@mic.gov.vn",
        "lan@mic.gov.vn\r\nBcc: x@y.vn", "lan@mic.gov.vn\n", "<lan@mic.gov.vn>", "\"lan\"@mic.gov.vn",
        "lan,minh@mic.gov.vn", "lan@mic_gov.vn",
    ])
    func `what is no plain address is refused`(typed: String) {
        #expect(throws: InvalidInput.self) { try EmailAddress(typed) }
    }

    @Test func `a name of more than 64 characters is refused`() throws {
        let longest = String(repeating: "a", count: 64) + "@mic.gov.vn"

        #expect(try EmailAddress(longest).text == longest)
        #expect(throws: InvalidInput.self) { try EmailAddress("a" + longest) }
    }
}
