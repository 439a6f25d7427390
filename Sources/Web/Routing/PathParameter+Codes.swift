import Domain

extension PlanCode: PathParameter {
    var pathText: String { text }
    init(pathText: String) throws { try self.init(pathText) }
}

extension IndicatorCode: PathParameter {
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

extension String: PathParameter {
    var pathText: String { self }
    init(pathText: String) { self = pathText }
}
