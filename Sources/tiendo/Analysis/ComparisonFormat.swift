import ArgumentParser

/// The forms a comparison is printed in.
enum ComparisonFormat: String, ExpressibleByArgument, CaseIterable {
    /// A table and sentences for a person.
    case text
    /// Rows for a spreadsheet.
    case csv
    /// The same as the API.
    case json
}
