import ArgumentParser
import Domain
import UseCases

/// The moment a listing is read as of.
struct AsOfOption: ParsableArguments {
    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            "As known at a moment: a day (2025-10-02, to its end) or RFC 3339; else now.",
            valueName: "moment"
        )
    )
    var asOf: String?

    /// The moment that was named; nil for now.
    func moment(_ runtime: Runtime) throws(InvalidInput) -> Instant? { try .asOf(asOf, at: runtime.clock.now()) }
}
