package import Domain

/// What a file is the form of, as machines read it on the file's hidden sheet.
package struct ActivityFormIdentity: Sendable, Hashable {
    /// The plan.
    package let plan: PlanCode
    /// The task.
    package let task: TaskCode
    /// The lead whose part it is.
    package let organisation: OrganisationCode
    /// The number of the version it was pre-filled from; 0 where there was none.
    package let version: Int
    /// The revision of the part it was pre-filled from; 0 where there was none.
    package let revision: Int

    /// What the first row of the hidden sheet says the file is.
    static let form = "ke-hoach-trien-khai"
    /// The layout of form this program writes and reads.
    static let layout = 1

    /// A form's identity.
    package init(plan: PlanCode, task: TaskCode, organisation: OrganisationCode, version: Int, revision: Int) {
        self.plan = plan
        self.task = task
        self.organisation = organisation
        self.version = version
        self.revision = revision
    }

    /// The members in the order of the sheet.
    var members: [(name: String, value: String)] {
        [
            ("form", Self.form), ("layout", String(Self.layout)), ("plan", plan.text), ("task", task.text),
            ("organisation", organisation.text), ("version", String(version)), ("revision", String(revision)),
        ]
    }
}
