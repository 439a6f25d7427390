import ArgumentParser

/// The forms a report is written in.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case xlsx, csv, json
}
