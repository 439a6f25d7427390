import Domain
import Testing

@Suite struct CompletionTests {
    private static let today = Day(iso: "2025-10-02") ?? Day(number: 0)
    private static let claim = CompletionClaim(
        documentNumber: " 1234/QĐ-BTTTT ",
        documentDay: "2024-12-31",
        link: "https://vanban.example.vn/1234"
    )

    private func read(_ change: (inout CompletionClaim) -> Void, hasFile: Bool = false) throws -> Completion {
        var claim = Self.claim
        change(&claim)
        return try Completion(claim, hasFile: hasFile, on: Self.today)
    }

    @Test func `the day of completion is the document's unless a later one is declared`() throws {
        let own = try read { _ in }
        let later = try read { $0.completedOn = "01/01/2025" }

        #expect(own.documentNumber == "1234/QĐ-BTTTT")
        #expect(own.completedOn.iso == "2024-12-31")
        #expect(later.completedOn.iso == "2025-01-01")
    }

    @Test func `on time is up to the due day, late from the next one`() throws {
        let due = Day(iso: "2024-12-31")

        #expect(!(try read { _ in }).isLate(due: due))
        #expect(try read { $0.completedOn = "2025-01-01" }.isLate(due: due))
        #expect(!(try read { $0.completedOn = "2025-01-01" }).isLate(due: nil))
    }

    @Test(
        arguments: [
            "http://vanban.example.vn/1", "javascript:alert(1)", "vanban.example.vn", "https://", "https://localhost/1",
            "https://lan:bi-mat@vanban.example.vn/1", "https://a b.vn", "ftp://vanban.example.vn",
        ]
    )
    func `a link is a whole https address`(link: String) throws {
        let fault = #expect(throws: InvalidInput.self) { try read { $0.link = link } }

        #expect(fault?.problems.map(\.message.key) == ["completion.link_not_https"])
    }

    @Test func `there is a file or a link, and not both`() throws {
        #expect(throws: InvalidInput(field: "file", "completion.no_proof")) { try read { $0.link = "" } }
        #expect(throws: InvalidInput(field: "link", "completion.link_and_file")) { try read({ _ in }, hasFile: true) }
        #expect(try read({ $0.link = "" }, hasFile: true).link == nil)
    }

    @Test func `a document has a number and a day, none in the future, and proves nothing before its day`() throws {
        #expect(throws: InvalidInput(field: "document_number", "completion.number_missing")) {
            try read { $0.documentNumber = "  " }
        }
        #expect(throws: InvalidInput(field: "document_day", "completion.day_missing")) {
            try read { $0.documentDay = "" }
        }
        #expect(throws: InvalidInput(field: "document_day", "execution.day_in_future", ["read": "2025-10-03"])) {
            try read { $0.documentDay = "2025-10-03" }
        }
        #expect(throws: InvalidInput(field: "completed_on", "completion.before_document")) {
            try read { $0.completedOn = "2024-12-30" }
        }
        #expect(throws: InvalidInput(field: "completed_on", "execution.day_in_future", ["read": "2025-10-03"])) {
            try read { $0.completedOn = "2025-10-03" }
        }
        #expect(try read { $0.completedOn = "2025-10-02" }.completedOn == Self.today)
    }
}
