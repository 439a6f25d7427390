import Domain

extension PlanCode: PathParameter {
    var pathText: String { text }
    init(pathText: String) throws { try self.init(pathText) }
}

extension IndicatorCode: PathParameter {
    var pathText: String { text }
    init(pathText: String) throws { try self.init(pathText) }
}

extension FigureKey: PathParameter {
    var pathText: String { text }
    init(pathText: String) throws { try self.init(pathText) }
}

extension TaskCode: PathParameter {
    var pathText: String { text }
    init(pathText: String) throws { try self.init(pathText) }
}

extension OrganisationCode: PathParameter {
    var pathText: String { text }
    init(pathText: String) throws { try self.init(pathText) }
}

extension PeriodCode: PathParameter {
    var pathText: String { text }
    init(pathText: String) throws { try self.init(pathText) }
}

extension Int: PathParameter {
    var pathText: String { String(self) }
    /// A number from 1, without leading zeros.
    init(pathText: String) throws {
        guard let number = Int(pathText), number > 0, String(number) == pathText else {
            throw InvalidInput(field: "number", "access.page_not_found")
        }
        self = number
    }
}

extension String: PathParameter {
    var pathText: String { self }
    init(pathText: String) { self = pathText }
}

extension RankingScope: PathParameter {
    var pathText: String { text }
    init(pathText: String) throws { try self.init(pathText) }
}
