import Testing

@testable import HTML

@Suite struct AddressTests {
    @Test(arguments: [
        "/ke-hoach/chuyen-doi-so-2023/chi-tieu/1.7.1", "?trang=2", "#gia-tri-1.6", "", "tep.xlsx", "../a",
        "https://example.vn/a?b=1", "http://example.vn", "mailto:a@example.vn", "tel:+84123", "/tim?q=a:b", "#a:b",
        "HTTPS://example.vn",
    ])
    func `an address that only leads somewhere stays`(address: String) {
        #expect(Address(address).text == address)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
        "java\nscript:alert(1)", "\u{1}javascript:alert(1)", "data:text/html,<script>", "vbscript:x",
        "file:///etc/passwd",
        "//evil.example", "/\\evil.example", "\\\\evil.example", "blob:x",
    ])
    func `an address that could run code or leave unseen is refused`(address: String) {
        #expect(Address(address).text == "about:invalid")
    }

    @Test func `every attribute that leads somewhere is checked`() {
        let bad = "javascript:alert(1)"

        #expect(a(.href(bad)).string == #"<a href="about:invalid"></a>"#)
        #expect(form(.action(bad)).string == #"<form action="about:invalid"></form>"#)
        #expect(button(.formaction(bad)).string == #"<button formaction="about:invalid"></button>"#)
        #expect(img(.src(bad)).string == #"<img src="about:invalid">"#)
    }

    @Test func `an address is escaped like any value`() {
        #expect(a(.href("/tim?q=a&p=\"")).string == #"<a href="/tim?q=a&amp;p=&quot;"></a>"#)
    }
}
