/// How wide words of a drawing are: by estimate, for the server has no fonts.
enum TextWidth {
    /// About how wide a text is at a font size, on the safe side.
    static func estimate(_ text: String, fontSize: Double) -> Double {
        let units = text.unicodeScalars.reduce(0.0) { sum, scalar in
            switch scalar {
            case ",", ".", "i", "l", "/", " ", "\u{A0}", "(", ")": sum + 0.34
            case "%", "M", "W": sum + 0.92
            case "A"..."Z", "m": sum + 0.74
            default: sum + 0.58
            }
        }
        return units * fontSize
    }
}
