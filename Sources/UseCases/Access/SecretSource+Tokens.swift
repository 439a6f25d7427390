import Foundation

extension SecretSource {
    /// An unguessable text of 256 bits, of letters, digits, `-` and `_`.
    package func token() -> String {
        Data(bytes(32)).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
