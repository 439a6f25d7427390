import Documents
import Domain

/// Collects every fault of a package while it is read, so that all of them are told at once.
final class PlanFaults {
    private(set) var faults: [PlanFault] = []

    var isEmpty: Bool { faults.isEmpty }

    /// Records a fault of a whole file.
    func add(file: String, _ key: String, _ values: [String: String] = [:]) {
        faults.append(PlanFault(file: file, Message(key, values)))
    }

    /// Records a fault of a cell; `read` is filled in from it.
    func add(_ cell: TableCell, column: String?, _ key: String, _ values: [String: String] = [:]) {
        let filled = values.merging(["read": cell.text]) { given, _ in given }
        faults.append(PlanFault(file: cell.place.file, place: cell.place, column: column, Message(key, filled)))
    }

    /// Records what a Domain rule said about a cell.
    func add(_ cell: TableCell, column: String, _ refusal: InvalidInput) {
        for problem in refusal.problems { add(cell, column: column, problem.message.key, problem.message.values) }
    }

    /// Records faults found by a table reader.
    func add(_ unreadable: UnreadableTable) { faults += unreadable.faults.map(PlanFault.init) }

    /// Refuses the package for everything recorded, in the order of files and lines.
    func refusal() -> InvalidInput {
        let ordered = faults.enumerated().sorted { left, right in
            let keys = [left, right].map { ($0.element.file, $0.element.place?.line ?? 0, $0.offset) }
            return keys[0] < keys[1]
        }
        return InvalidInput(ordered.map(\.element.problem))
    }
}
