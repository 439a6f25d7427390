package import Domain

/// Reads what units still owe about the tasks of all plans that urge about them. What an organisation that has ended owes is its
/// successor's; collectives are told nothing.
package struct OwedTasksQuery {
    private let connection: any Connection

    /// The database as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// What is owed at an instant, by plan and printed order.
    ///
    /// - Parameter planID: only of this plan; nil: of all.
    package func callAsFunction(planID: Int64? = nil, at now: Instant) throws -> [OwedTask] {
        let settings = UrgingSettingStore(connection: connection)
        let organisations = try OrganisationStore(connection: connection).all()
        let succession = Succession(organisations)
        let known = Dictionary(organisations.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        return try PlanStore(connection: connection).all().filter { planID == nil || $0.id == planID }.flatMap {
            plan -> [OwedTask] in
            let setting = try settings.taskSetting(planID: plan.id)
            guard setting.isOn, try settings.setting(planID: plan.id).isOn else { return [OwedTask]() }
            return try DueItemsQuery(connection: connection)(of: plan, at: now).compactMap { due -> OwedTask? in
                let holder = succession.holder(of: due.owner, on: now.day).flatMap { known[$0] }
                guard let holder, holder.kind != .collective else { return nil }
                return OwedTask(
                    planID: plan.id,
                    plan: plan.code,
                    planName: plan.name,
                    organisation: holder,
                    due: due,
                    setting: setting
                )
            }
        }
    }
}
