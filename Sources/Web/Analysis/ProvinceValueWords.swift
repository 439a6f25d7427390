import Domain
import UseCases

/// The values and classes of a map of provinces in words.
struct ProvinceValueWords {
    private let sheet: ProvinceMapSheet
    private let words: PageWords

    /// The words of a sheet.
    init(_ sheet: ProvinceMapSheet, _ words: PageWords) {
        self.sheet = sheet
        self.words = words
    }

    /// A value with its unit: a percentage with at most two decimals.
    func text(_ value: ExactDecimal) -> String {
        let number = words.format.number(value, decimals: sheet.unit == .percent ? 2 : 0)
        return sheet.unit == .percent ? number + "%" : number
    }

    /// A value as short as a tile is: a percentage with one decimal.
    func short(_ value: ExactDecimal) -> String {
        let number = words.format.number(value, decimals: sheet.unit == .percent ? 1 : 0)
        return sheet.unit == .percent ? number + "%" : number
    }

    /// The bounds of a class.
    func bounds(of place: Int, in classes: ValueClasses) -> String {
        let (low, high) = (classes.bounds[place], classes.bounds[place + 1])
        if classes.isWhole {
            let isLast = place == classes.count - 1
            let end = isLast ? high : high - ExactDecimal(1)
            return end <= low ? text(low) : "\(text(low))–\(text(end))"
        }
        let key = place == classes.count - 1 ? "province_map.class_last" : "province_map.class"
        return words.text(key, ["low": text(low), "high": text(high)])
    }
}
