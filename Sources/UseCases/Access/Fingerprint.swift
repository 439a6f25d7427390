import Crypto
import Foundation

/// SHA-256 as lower-case hexadecimal text: what is stored in place of a secret, and what names a piece of content.
package enum Fingerprint {
    /// The 64 hexadecimal digits of the SHA-256 of some bytes.
    package static func sha256(_ bytes: some Sequence<UInt8>) -> String {
        hexadecimal(SHA256.hash(data: Array(bytes)))
    }

    /// The 64 hexadecimal digits of the SHA-256 of a text in UTF-8.
    package static func sha256(_ text: String) -> String { sha256(text.utf8) }

    /// Two lower-case hexadecimal digits a byte.
    package static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
