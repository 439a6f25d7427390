import Domain
import Foundation
import Testing

@Suite struct VietnameseOrderTests {
    private static let ordered = [
        "1 An", "An", "Án", "An Giang", "Ăn", "Ân", "Bạc Liêu", "Bắc Ninh", "Cà Mau", "Da", "Dương", "Đà Nẵng",
        "Đắk Lắk",
        "Đỗ", "Đồng Nai", "e", "ê", "Hà Nam", "Hà Nội", "Ma", "Mà", "Mả", "Mã", "Má", "Mạ", "Mai", "Oanh", "Ô", "Ơn",
        "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Tuyên Quang", "Ước", "Vĩnh Long",
    ]

    @Test func `names sort by letters of the Vietnamese alphabet and only then by tone`() {
        let shuffled = Self.ordered.reversed()

        let sorted = shuffled.sorted {
            VietnameseOrder.sortKey($0).utf8.lexicographicallyPrecedes(VietnameseOrder.sortKey($1).utf8)
        }

        #expect(sorted == Self.ordered)
    }

    @Test(arguments: ordered)
    func `case and Unicode form do not move a name`(name: String) {
        let key = VietnameseOrder.sortKey(name)

        #expect(VietnameseOrder.sortKey(name.uppercased()) == key)
        #expect(VietnameseOrder.sortKey(name.decomposedStringWithCanonicalMapping).utf8.elementsEqual(key.utf8))
        #expect(key.utf8.allSatisfy { $0 >= 0x20 })
    }
}
