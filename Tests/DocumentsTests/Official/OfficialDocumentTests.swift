import Domain
import Testing

@testable import Documents

@Suite struct OfficialDocumentTests {
    private static func letter(to addressees: [String], recipients: [String] = ["Như trên", "Lưu: VT"])
        -> OfficialDocument
    {
        OfficialDocument(
            superior: "Bộ Khoa học và Công nghệ",
            issuer: "Cục Chuyển đổi số quốc gia",
            number: OfficialNumber(symbol: "CĐSQG-CS"),
            place: "Hà Nội",
            day: nil,
            kind: .letter(about: "thử"),
            addressees: addressees,
            body: [.paragraph("Nội dung./.")],
            signature: OfficialSignature(titles: ["Cục trưởng"], name: "Lê Thu Hà"),
            recipients: recipients
        )
    }

    private static func words(_ message: Message) -> String {
        message.key + message.values.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    }

    @Test(arguments: [(5, "05/BC-BTTTT"), (9, "09/BC-BTTTT"), (10, "10/BC-BTTTT"), (123, "123/BC-BTTTT")])
    func `a number below ten has a leading nought, and no blanks stand around the stroke`(number: Int, printed: String)
    {
        #expect(OfficialNumber(number, symbol: "BC-BTTTT").printed == printed)
    }

    @Test func `a draft has room for its number and its day`() throws {
        let letter = Self.letter(to: ["Cục Viễn thông"])

        #expect(letter.number.printed.hasSuffix("/CĐSQG-CS"))
        #expect(letter.number.printed.dropLast("/CĐSQG-CS".count).allSatisfy { $0 == "\u{00A0}" })
        #expect(!letter.datePrinted(Self.words).contains { $0.isNumber })
    }

    @Test(arguments: [
        ("2024-01-05", "05", "01"), ("2024-02-29", "29", "02"), ("2024-03-09", "09", "3"), ("2024-12-10", "10", "12"),
    ])
    func `days below ten and months one and two have a leading nought`(iso: String, day: String, month: String) throws {
        let words = OfficialDate(day: Day(iso: iso)).words

        #expect(words["day"] == day)
        #expect(words["month"] == month)
        #expect(words["year"] == "2024")
    }

    @Test func `several addressees and recipients stand one a line`() {
        let letter = Self.letter(to: ["Bộ Nội vụ", "Bộ Y tế"])

        #expect(letter.addresseeLines == ["- Bộ Nội vụ;", "- Bộ Y tế."])
        #expect(letter.recipientLines == ["- Như trên;", "- Lưu: VT."])
        #expect(Self.letter(to: ["Bộ Y tế"]).addresseeLines == ["Bộ Y tế"])
    }

    @Test func `a rule as long as the motto is as long as the font sets it`() {
        // 12,241 thousandths of the size, measured with fontTools on Liberation Serif Bold, whose widths are those of Times.
        #expect(SetWidth.bold("Độc lập - Tự do - Hạnh phúc", size: 13).twips == 3183)
    }

    @Test(arguments: [
        (OfficialSizes.head, 12.0, 13.0), (OfficialSizes.motto, 13, 14), (OfficialSizes.number, 13, 13),
        (OfficialSizes.about, 12, 13), (OfficialSizes.text, 13, 14), (OfficialSizes.pageNumber, 13, 14),
        (OfficialSizes.recipientsHead, 12, 12), (OfficialSizes.recipients, 11, 11), (OfficialSizes.lines, 1, 1.5),
    ])
    func `every size lies in the range of the decree`(size: Double, least: Double, most: Double) {
        #expect(size >= least && size <= most)
    }

    @Test(arguments: [
        (OfficialSizes.edge, 20.0, 25.0), (OfficialSizes.left, 30, 35), (OfficialSizes.right, 15, 20),
        (OfficialSizes.firstLine, 10, 12.7),
    ])
    func `every margin lies in the range of the decree`(length: WordLength, least: Double, most: Double) {
        #expect(length.twips >= WordLength.millimetres(least).twips)
        #expect(length.twips <= WordLength.millimetres(most).twips)
    }
}
