import Domain

/// What is known of a filled file of activities while its sheets go by.
final class FilledActivityContent {
    /// The members of the identity that were found.
    var members: [String: String] = [:]
    /// True once the sheet of activities was recognised.
    var hasActivities = false
    private let units: [String: OrganisationCode]
    private var rows: [TypedActivity] = []
    /// What is wrong with them, and where fields stand.
    let faults = FilledFaults()

    init(units: [ActivityForm.Unit]) {
        var known: [String: OrganisationCode] = [:]
        for unit in units { known[TextFolding.fold(unit.name)] = unit.code }
        self.units = known
    }

    /// The number of the row that comes next, from 1.
    var nextRow: Int { rows.count + 1 }

    /// The code of a unit named in a cell; the text itself where it names none of the task's units.
    func owner(_ name: String) -> String { units[TextFolding.fold(name)]?.text ?? name }

    /// Takes a row; false where the file has too many.
    func take(_ row: TypedActivity) -> Bool {
        guard rows.count < ActivityForm.mostRows else { return false }
        rows.append(row)
        return true
    }

    func filled(version: Int, revision: Int, file: String) -> FilledActivities {
        if !hasActivities {
            faults.add(nil, TableFault(file: file, "activity_form.activities_missing"))
        }
        return FilledActivities(
            version: version,
            revision: revision,
            rows: rows,
            places: faults.places,
            faults: faults.faults,
            warnings: faults.warnings
        )
    }
}
