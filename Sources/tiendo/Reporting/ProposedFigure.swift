import ArgumentParser
import Domain

/// A figure that replaces another, as commands take it.
struct ProposedFigure: ParsableArguments {
    @Argument(help: "The code of the indicator, e.g. 1.7.1; 1.7.1-contributing for a contribution.")
    var indicator: String

    @Option(help: ArgumentHelp("The value, as people write it.", valueName: "number"))
    var value = ""

    @Option(help: ArgumentHelp("The numerator of a share.", valueName: "number"))
    var numerator = ""

    @Option(help: ArgumentHelp("The denominator of a share.", valueName: "number"))
    var denominator = ""

    @Option(help: ArgumentHelp("A official, P provisional, M missing.", valueName: "letter"))
    var status = "A"

    @Option(help: ArgumentHelp("A word about the figure; the reason where it is missing.", valueName: "text"))
    var note = ""

    @Option(help: ArgumentHelp("Why it is corrected; published with the figure.", valueName: "text"))
    var reason: String

    /// The figure as typed.
    var typed: TypedFigure {
        get throws {
            TypedFigure(
                try FigureKey(indicator),
                value: value,
                numerator: numerator,
                denominator: denominator,
                status: status,
                note: note
            )
        }
    }
}
