import Domain
import Testing

@Suite struct AmountInWordsTests {
    @Test(arguments: [
        (0, "không"), (1, "một"), (4, "bốn"), (5, "năm"), (10, "mười"), (11, "mười một"), (14, "mười bốn"),
        (15, "mười lăm"), (19, "mười chín"), (20, "hai mươi"), (21, "hai mươi mốt"), (24, "hai mươi tư"),
        (25, "hai mươi lăm"), (50, "năm mươi"), (51, "năm mươi mốt"), (55, "năm mươi lăm"), (94, "chín mươi tư"),
        (100, "một trăm"), (101, "một trăm lẻ một"), (104, "một trăm lẻ bốn"), (105, "một trăm lẻ năm"),
        (110, "một trăm mười"), (111, "một trăm mười một"), (115, "một trăm mười lăm"),
        (121, "một trăm hai mươi mốt"), (555, "năm trăm năm mươi lăm"), (999, "chín trăm chín mươi chín"),
    ])
    func `a number of one group is read with lẻ, mốt, tư and lăm where they belong`(number: Int64, words: String) {
        let read = AmountInWords(Money(dong: number)).text

        #expect(read == words + " đồng")
    }

    @Test(arguments: [
        (1_000, "một nghìn"), (1_001, "một nghìn không trăm lẻ một"), (1_010, "một nghìn không trăm mười"),
        (1_015, "một nghìn không trăm mười lăm"), (1_100, "một nghìn một trăm"), (10_000, "mười nghìn"),
        (21_000, "hai mươi mốt nghìn"), (24_500, "hai mươi tư nghìn năm trăm"), (105_000, "một trăm lẻ năm nghìn"),
        (1_000_000, "một triệu"), (1_000_001, "một triệu không trăm lẻ một"),
        (1_005_000, "một triệu không trăm lẻ năm nghìn"), (5_000_005, "năm triệu không trăm lẻ năm"),
        (1_250_000_000, "một tỷ hai trăm năm mươi triệu"), (1_000_000_000, "một tỷ"),
        (1_000_000_005, "một tỷ không trăm lẻ năm"), (1_000_005_000, "một tỷ không trăm lẻ năm nghìn"),
        (1_005_000_000, "một tỷ không trăm lẻ năm triệu"), (15_000_000_000, "mười lăm tỷ"),
        (
            1_234_567_891,
            "một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi mốt"
        ),
        (100_000_000_000, "một trăm tỷ"),
    ])
    func `groups without digits are left out and the others keep their hundreds`(number: Int64, words: String) {
        let read = AmountInWords(Money(dong: number)).text

        #expect(read == words + " đồng")
    }

    @Test(arguments: [
        (1_000_000_000_000, "một nghìn tỷ"), (1_250_000_000_000, "một nghìn hai trăm năm mươi tỷ"),
        (1_001_000_000_000, "một nghìn không trăm lẻ một tỷ"),
        (1_000_250_000_000, "một nghìn tỷ hai trăm năm mươi triệu"),
        (1_000_000_000_001, "một nghìn tỷ không trăm lẻ một"), (21_000_000_000_000, "hai mươi mốt nghìn tỷ"),
        (2_000_000_000_000_000, "hai triệu tỷ"), (3_000_000_000_000_000_000, "ba tỷ tỷ"),
        (
            Int64.max,
            """
            chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ tám trăm năm mươi tư \
            triệu bảy trăm bảy mươi lăm nghìn tám trăm lẻ bảy
            """
        ),
    ])
    func `from a thousand milliards on the milliards are counted`(number: Int64, words: String) {
        let read = AmountInWords(Money(dong: number)).text

        #expect(read == words + " đồng")
    }

    @Test func `a sentence begins with a capital, and a negative amount says so`() {
        let amount = AmountInWords(Money(dong: 1_250_000_000))
        let less = AmountInWords(Money(dong: -4_000))
        let least = AmountInWords(Money(dong: .min))

        #expect(amount.sentence == "Một tỷ hai trăm năm mươi triệu đồng")
        #expect(less.text == "âm bốn nghìn đồng")
        #expect(least.text.hasPrefix("âm chín tỷ") && least.text.hasSuffix("tám trăm lẻ tám đồng"))
    }
}
