import Domain
import Testing

@Suite struct IdempotencyKeyTests {
    @Test(arguments: ["a", "8e03978e-40d5-43dd-bc93-6894a57f9324", String(repeating: "x", count: 200)])
    func `a key is visible ASCII`(text: String) throws {
        let key = try IdempotencyKey(text)

        #expect(key.text == text)
    }

    @Test(arguments: ["", " ", "a b", "kỳ", "a\n", String(repeating: "x", count: 201)])
    func `anything else is no key`(text: String) {
        #expect(throws: InvalidInput(field: "Idempotency-Key", "request.key_form", ["most": "200"])) {
            try IdempotencyKey(text)
        }
    }
}
