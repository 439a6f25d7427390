import Domain
import Testing

@Suite struct LetterSettingTests {
    private static func setting(
        _ texts: [LetterSetting.Field: String] = [:],
        authority: SignatureAuthority? = nil,
        copies: [String] = [],
        days: Int? = nil
    ) throws(InvalidInput) -> LetterSetting {
        try LetterSetting(issuer: .coordinator, texts: texts, authority: authority, copies: copies, answerDays: days)
    }

    private static func fields(_ body: () throws -> LetterSetting) -> [String] {
        do {
            _ = try body()
            return []
        } catch {
            return (error as? InvalidInput)?.problems.map(\.field) ?? ["?"]
        }
    }

    @Test func `the titles name the authority, its head and the signatory`() throws {
        let order = try Self.setting([.headTitle: "Bộ trưởng", .signatoryTitle: "Cục trưởng"], authority: .order)
        let head = try Self.setting([.signatoryTitle: "Cục trưởng"])
        let acting = try Self.setting([.signatoryTitle: "Cục trưởng"], authority: .acting)

        #expect(order.titles == ["TL. Bộ trưởng", "Cục trưởng"])
        #expect(head.titles == ["Cục trưởng"])
        #expect(acting.titles == ["Q. Cục trưởng"])
        #expect(LetterSetting.standard.titles.isEmpty)
    }

    @Test func `blanks are dropped, and what is not set is named`() throws {
        let setting = try Self.setting([.place: "  Hà Nội ", .symbol: "   "], copies: ["", " Bộ trưởng (để b/c) "])

        #expect(setting.place == "Hà Nội")
        #expect(setting.symbol == nil)
        #expect(setting.copies == ["Bộ trưởng (để b/c)"])
        #expect(setting.missing == [.symbol, .archive, .signatory, .signatoryTitle])
    }

    @Test func `what does not go together is refused beside its field`() {
        #expect(Self.fields { try Self.setting(authority: .deputy) } == ["head_title"])
        #expect(Self.fields { try Self.setting([.headTitle: "Bộ trưởng"]) } == ["authority"])
        #expect(Self.fields { try Self.setting([.place: "Hà\nNội"]) } == ["place"])
        let long = String(repeating: "a", count: 201)
        #expect(Self.fields { try Self.setting([.signatory: long]) } == ["signatory"])
        #expect(
            Self.fields { try Self.setting([.signatory: String(long.dropLast())]) } == []
        )
        let many = Array(repeating: "Nơi nhận", count: 21)
        #expect(Self.fields { try Self.setting(copies: many) } == ["copies"])
    }

    @Test(arguments: [(0, false), (1, true), (90, true), (91, false), (-1, false)])
    func `an answer is asked for within one to ninety days`(days: Int, isTaken: Bool) {
        #expect(Self.fields { try Self.setting(days: days) }.isEmpty == isTaken)
    }
}
