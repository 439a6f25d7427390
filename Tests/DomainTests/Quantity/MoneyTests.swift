import Domain
import Testing

@Suite struct MoneyTests {
    @Test(arguments: [
        ("1.250.000.000", 1_250_000_000), ("1250000000", 1_250_000_000), ("1 250 000 000", 1_250_000_000),
        ("1,250,000,000", 1_250_000_000), ("1\u{A0}250\u{A0}000\u{A0}000", 1_250_000_000),
        ("１．２５０．０００", 1_250_000), (" 1.250.000 đồng ", 1_250_000), ("1.250.000đ", 1_250_000),
        ("1.250.000 ₫", 1_250_000), ("1.250.000 VND", 1_250_000), ("1.250.000 đo\u{302}\u{300}ng", 1_250_000),
        ("0", 0), ("000", 0), ("1000", 1000), ("1.000", 1000), ("007000", 7000),
        ("99.999.999.999.999", 99_999_999_999_999),
    ])
    func `an amount is read whatever its marks, spaces and unit`(text: String, dong: Int64) throws {
        let money = try Money(typed: text, field: "amount")

        #expect(money.dong == dong)
    }

    @Test(arguments: [
        ("", "money.needed"), ("   ", "money.needed"), ("đồng", "money.not_a_number"),
        ("1,25 tỷ", "money.not_a_number"),
        ("1.250.", "money.not_a_number"), ("1..250", "money.not_a_number"), ("1e9", "money.not_a_number"),
        ("-5.000.000", "money.negative"), ("−5000000", "money.negative"), ("1.250.000,5", "money.not_whole"),
        ("1250000.5", "money.not_whole"), ("1,5", "money.not_whole"), ("0.500", "money.not_whole"),
        ("1.25.000", "money.not_whole"), ("1250.000", "money.not_whole"), ("1.250,000", "money.not_whole"),
        ("1,250", "money.two_readings"), ("999", "money.too_small"), ("500", "money.too_small"),
        ("100.000.000.000.000", "money.too_large"), ("99999999999999999999999", "money.too_large"),
    ])
    func `what is no amount in whole đồng is refused beside the field`(text: String, key: String) {
        let refusal = #expect(throws: InvalidInput.self) { try Money(typed: text, field: "amount") }

        #expect(refusal?.problems.map(\.message.key) == [key])
        #expect(refusal?.problems.map(\.field) == ["amount"])
    }

    @Test(arguments: [
        (0, "0"), (999, "999"), (1000, "1.000"), (1_250_000_000, "1.250.000.000"), (-12_500, "\u{2212}12.500"),
    ])
    func `an amount is printed in groups of three`(dong: Int64, printed: String) {
        #expect(Money(dong: dong).printed == printed)
    }
}
