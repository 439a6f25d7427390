import Domain
import Foundation
import Testing

@Suite struct PasswordTests {
    private func problems(_ text: String) throws -> [String] {
        let name = try AccountName("vu.thi.lan")
        do {
            _ = try Password(text, for: name)
            return []
        } catch {
            return error.problems.map { $0.message.key.replacing("access.password_", with: "") }
        }
    }

    @Test(arguments: [
        ("ngắn quá 1", ["too_short"]), ("", ["too_short"]), ("mười hai chữ", ["too_plain"]),
        ("mười hai ch2", []), ("mười bốn chữ cái", []), ("123456789012", ["too_plain"]),
        ("111111111111a", ["repeats"]), ("aaaaaaaaaaaaaaaa", ["repeats"]), ("xin vu.thi.lan 2025", ["holds_name"]),
        ("VU.THI.LAN là tôi 7", ["holds_name"]), (String(repeating: "abcdefgh", count: 33), ["too_long"]),
    ])
    func `a password is strong enough or every rule it breaks is named`(text: String, expected: [String]) throws {
        #expect(try problems(text) == expected)
    }

    @Test func `the same words typed on another keyboard are the same password`() throws {
        let composed = try Password("mật khẩu nhà mạng", for: AccountName("lan.vu"))

        let decomposed = Password.typed("mật khẩu nhà mạng".decomposedStringWithCanonicalMapping)
        #expect(composed.bytes == decomposed)
    }

    @Test(arguments: [("Vu.Thi.Lan", "vu.thi.lan"), ("a1", "a1"), ("lan_vu-2", "lan_vu-2")])
    func `a name is read in small letters`(text: String, name: String) throws {
        #expect(try AccountName(text).text == name)
    }

    @Test(arguments: ["", "a", "1a", ".ab", "vũ.lan", "a b", "a/b", String(repeating: "a", count: 65)])
    func `what is no name is refused`(text: String) {
        #expect(throws: InvalidInput.self) { try AccountName(text) }
    }
}
