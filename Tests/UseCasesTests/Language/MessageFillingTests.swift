import Domain
import Testing
import UseCases

struct MessageFillingTests {
    @Test func `values and words fill their places, and a value is never read as a place itself`() {
        let message = Message(
            "plan.lint.index_changed_kind",
            ["edition": "2024", "index": "{target}", "target": "2025: Top 40"],
            words: ["published_word": "indicator.unit_tier", "unit_word": "indicator.unit_rank"]
        )

        let text = Language.vietnamese.text(message)

        #expect(
            text.hasPrefix("Từ kỳ 2024, chỉ số {target} công bố theo bậc thay vì thứ hạng, nên mục tiêu 2025: Top 40")
        )
    }

    @Test func `a place without a value stays visible, a key without a text is shown itself`() {
        #expect(Language.vietnamese.text(Message("plan.lint.no_baseline", [:])).contains("{first}") == true)
        #expect(Language.vietnamese.text(Message("no.such.key", ["a": "b"])) == "no.such.key")
    }
}
