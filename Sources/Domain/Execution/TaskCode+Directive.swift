extension TaskCode {
    /// True for the code of a task assigned outside the plan: these begin with `GV.`, whatever the case, and no plan's do.
    package var isDirective: Bool { text.uppercased().hasPrefix("GV.") }
}
