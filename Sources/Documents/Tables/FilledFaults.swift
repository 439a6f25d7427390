import Domain

/// What is wrong in a form that comes back as a workbook, and where its fields stand, gathered while its sheets go by.
final class FilledFaults {
    /// Where each field stands, by its name in the online form.
    private(set) var places: [String: CellPlace] = [:]
    /// What keeps the file from being taken.
    private(set) var faults = FaultList<FormFault>()
    private var toLookAt = FaultList<FormFault>()

    /// What should be looked at, as much of it as is shown.
    var warnings: [FormFault] { toLookAt.shown }

    /// Remembers where a field stands.
    func place(_ field: String, _ place: CellPlace) { places[field] = place }

    /// Records a fault of a cell.
    func fault(_ field: String?, _ place: CellPlace, _ key: String, _ values: [String: String] = [:]) {
        add(field, TableFault(place, key, values))
    }

    /// Records a fault of a sheet or of the whole file.
    func add(_ field: String?, _ fault: TableFault) { faults.append(FormFault(field: field, fault)) }

    /// Records something to look at.
    func warn(_ field: String, _ place: CellPlace, _ key: String, _ values: [String: String] = [:]) {
        toLookAt.append(FormFault(field: field, TableFault(place, key, values)))
    }
}
