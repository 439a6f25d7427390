import Domain
import Testing

@Suite struct DirectiveTests {
    private static let today = Day(iso: "2025-10-02") ?? Day(number: 0)
    private static let draft = DirectiveDraft(
        documentNumber: "15/CT-TTg",
        documentDay: "2025-09-01",
        clause: "điểm 3",
        name: "Rà soát nền tảng số",
        dueDay: "2025-09-30",
        leads: ["cuc-vien-thong", "", "cuc-vien-thong"],
        coordinating: ["cuc-cdsqg"]
    )

    private func read(_ change: (inout DirectiveDraft) -> Void) throws -> Directive {
        var draft = Self.draft
        change(&draft)
        return try Directive(draft, on: Self.today)
    }

    @Test func `a task outside the plan names document, lead and due day`() throws {
        let directive = try read { _ in }

        #expect(directive.leads.map(\.text) == ["cuc-vien-thong"])
        #expect(directive.coordinating.map(\.text) == ["cuc-cdsqg"])
        #expect(directive.dueDay.iso == "2025-09-30")
    }

    @Test func `what is missing or out of order is refused beside its field`() throws {
        #expect(throws: InvalidInput(field: "lead", "directive.lead_missing")) { try read { $0.leads = [""] } }
        #expect(throws: InvalidInput(field: "name", "directive.name_missing")) { try read { $0.name = " " } }
        #expect(throws: InvalidInput(field: "due_day", "directive.due_missing")) { try read { $0.dueDay = "" } }
        #expect(throws: InvalidInput(field: "due_day", "directive.due_before_document")) {
            try read { $0.dueDay = "2025-08-31" }
        }
        #expect(throws: InvalidInput(field: "coordinating", "directive.in_both_parts")) {
            try read { $0.coordinating = ["cuc-vien-thong"] }
        }
        #expect(throws: InvalidInput(field: "document_number", "completion.number_missing")) {
            try read { $0.documentNumber = "" }
        }
    }

    @Test func `its code is told apart from a plan's, whatever the case`() throws {
        #expect(try Directive.code(7).text == "GV.007")
        #expect(try Directive.code(1234).text == "GV.1234")
        #expect(try TaskCode("gv.1").isDirective)
        #expect(!(try TaskCode("749-01").isDirective))
        #expect(!(try TaskCode("GV-1").isDirective))
    }
}
