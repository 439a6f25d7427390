import Domain

/// Size and margins of a drawing; the same chart is drawn once for a screen and once for a phone.
struct ChartFrame: Sendable {
    /// The class that shows it on the right screens.
    let name: String
    /// Width of the whole drawing.
    let width: Double
    /// Height of the whole drawing.
    let height: Double
    /// Where the plot begins, from the left; the words of the axis stand before it.
    var left = 0.0
    /// The font size the style sheet gives the texts.
    let fontSize: Double

    /// Where the plot begins, from the top.
    var top = 46.0
    /// What stands to the right of the plot.
    var margin = 14.0
    /// What stands below the plot.
    var foot = 44.0
    /// Where the plot ends, from the left.
    var right: Double { width - margin }
    /// Where the plot ends, from the top.
    var bottom: Double { height - foot }

    /// For screens and paper.
    static let wide = ChartFrame(name: "wide", width: 720, height: 340, fontSize: 13)
    /// For phones.
    static let narrow = ChartFrame(name: "narrow", width: 340, height: 310, fontSize: 14)

    /// About how wide a text is, on the safe side.
    func width(of text: String) -> Double { TextWidth.estimate(text, fontSize: fontSize) }
}
