import ArgumentParser

/// `tiendo forecast`
struct ForecastCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forecast",
        abstract: "Forecast indicators to the day of their target, and try the methods on what is stored.",
        subcommands: [ShowForecastCommand.self, BacktestCommand.self]
    )
}
