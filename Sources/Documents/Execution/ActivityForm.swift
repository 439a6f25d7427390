package import Domain

/// The file in which a lead fills in its part of a task's implementation plan: what it shows and what stands in its cells.
package struct ActivityForm: Sendable {
    /// An organisation that may do an activity.
    package struct Unit: Sendable, Hashable {
        /// Its code.
        package let code: OrganisationCode
        /// Its full name.
        package let name: String

        /// An organisation by code and name.
        package init(code: OrganisationCode, name: String) {
            self.code = code
            self.name = name
        }
    }

    /// What it is the form of.
    package let identity: ActivityFormIdentity
    /// The plan's full name.
    package let planName: String
    /// The task.
    package let task: ExecutionTask
    /// The name of the lead whose part it is.
    package let organisationName: String
    /// The organisations that may do an activity.
    package let units: [Unit]
    /// What stands in the cells.
    package let rows: [TypedActivity]
    /// The activities of other leads, by label and name: they can be named as what must have ended before.
    package let others: [(label: String, name: String)]
    /// When the form was made.
    package let madeAt: Instant

    /// Blank rows below those that hold something.
    static let blankRows = 30
    /// The most rows a file may have.
    static let mostRows = 300

    /// A form.
    package init(
        identity: ActivityFormIdentity,
        planName: String,
        task: ExecutionTask,
        organisationName: String,
        units: [Unit],
        rows: [TypedActivity],
        others: [(label: String, name: String)],
        madeAt: Instant
    ) {
        self.identity = identity
        self.planName = planName
        self.task = task
        self.organisationName = organisationName
        self.units = units
        self.rows = rows
        self.others = others
        self.madeAt = madeAt
    }

    /// The years and sources money can be planned for, in their order.
    var shares: [FundingShare] {
        task.years.flatMap { year in FundingSource.allCases.map { FundingShare(year: year, source: $0) } }
    }

    /// A name for the file: plan, task and lead.
    package var fileName: String {
        "ke-hoach-trien-khai-\(identity.plan)-\(identity.task)-\(identity.organisation).xlsx"
    }
}
