extension OfficialBlock {
    /// True for a table.
    var isTable: Bool {
        if case .table = self { return true }
        return false
    }
}
