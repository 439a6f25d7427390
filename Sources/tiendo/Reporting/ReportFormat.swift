import ArgumentParser
import Domain

/// The forms a report is written in.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case xlsx, csv, json

    /// The same form of a frozen edition.
    var frozen: EditionFormat {
        switch self {
        case .xlsx: .xlsx
        case .csv: .csv
        case .json: .json
        }
    }
}
