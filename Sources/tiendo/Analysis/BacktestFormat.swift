import ArgumentParser

/// The forms the table of a back-test is printed in.
enum BacktestFormat: String, ExpressibleByArgument, CaseIterable {
    /// Columns for a terminal.
    case text
    /// Numbers and words as exchanged.
    case csv
    /// With the names of the series left out.
    case json
    /// As it stands in docs/forecasting.md.
    case markdown
}
