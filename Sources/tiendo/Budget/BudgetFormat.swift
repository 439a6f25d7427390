import ArgumentParser

/// The forms money is exported in.
enum BudgetFormat: String, ExpressibleByArgument, CaseIterable {
    /// A workbook with formulas.
    case xlsx
    /// Lines as CSV.
    case csv
}
