import Domain
import Foundation
import Testing

@Suite struct TextFoldingTests {
    @Test(arguments: [
        ("Chuyển đổi số", "chuyen doi so"),
        ("ĐỊA CHỈ SỐ", "dia chi so"),
        ("Cục CĐSQG", "cuc cdsqg"),
        ("  Tỷ  lệ\u{00A0}hộ\ngia đình ", "ty le ho gia dinh"),
        ("ươ ƯƠ ăâêô ẶẬ", "uo uo aaeo aa"),
        ("4G/5G – 24/7", "4g/5g – 24/7"),
        ("", ""),
    ])
    func `what is typed without marks is the folding of what is printed`(printed: String, folded: String) {
        #expect(TextFolding.fold(printed) == folded)
        #expect(TextFolding.fold(printed.decomposedStringWithCanonicalMapping).utf8.elementsEqual(folded.utf8))
    }
}
