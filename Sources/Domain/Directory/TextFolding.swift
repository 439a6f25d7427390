import Foundation

/// Folds text for searching: what is typed without marks finds what is printed with them.
package enum TextFolding {
    /// Lower case, without tone marks and letter marks, đ as d, every run of blanks as one space, none at the ends.
    ///
    /// The Unicode form of the input does not matter: NFC and NFD of one text fold to the same bytes. `chuyen doi so` is
    /// the folding of "Chuyển đổi số".
    package static func fold(_ text: String) -> String {
        var folded = ""
        folded.reserveCapacity(text.utf8.count)
        var blank = false
        for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar.properties.isWhitespace {
                blank = !folded.isEmpty
                continue
            }
            if (0x0300...0x036F).contains(scalar.value) { continue }
            if blank { folded.append(" ") }
            blank = false
            switch scalar {
            case "đ", "Đ": folded.append("d")
            case "A"..."Z": folded.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 32))
            default: folded.append(scalar.isASCII ? String(scalar) : scalar.properties.lowercaseMapping)
            }
        }
        return folded
    }
}
