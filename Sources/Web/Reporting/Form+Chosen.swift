extension Form {
    /// The value of a field of a report's form; the stored version where the person chose that one after a conflict.
    func chosen(_ name: String) -> String {
        text(ReportConflict.choice + name) == "theirs" ? text(ReportConflict.theirs + name) : text(name)
    }
}
