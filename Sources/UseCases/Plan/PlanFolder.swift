import Documents
import Domain
import Foundation

/// Reads a package that is a folder.
struct PlanFolder {
    let path: String
    let faults: PlanFaults
    private static let descriptor = "datapackage.json"

    /// The tables the descriptor lists; nil where the folder has none.
    func source() -> PlanSource? {
        let name = URL(filePath: path).lastPathComponent
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let files = entries.filter { !$0.hasPrefix(".") }.sorted()
        guard !files.isEmpty else {
            faults.add(file: name, "plan.fault.empty_folder")
            return nil
        }
        guard files.contains(Self.descriptor) else {
            faults.add(file: Self.descriptor, "plan.fault.missing_file")
            return nil
        }
        guard let descriptor = readDescriptor() else { return nil }
        var source = PlanSource(name: name)
        source.header = header(in: descriptor)
        let listed = resources(in: descriptor)
        for file in files where file.lowercased().hasSuffix(".csv") && !listed.contains(file) {
            faults.add(file: file, "plan.fault.file_not_listed")
        }
        for file in listed {
            guard let bytes = PlanPackage.bytes(ofFile: path + "/" + file, faults) else { continue }
            do {
                source.tables.append(try CSVReader.read(bytes, file: file))
            } catch {
                faults.add(error)
            }
        }
        for kind in PlanTableKind.allCases where kind.isRequired && !listed.contains(kind.rawValue + ".csv") {
            faults.add(file: kind.rawValue + ".csv", "plan.fault.missing_file")
        }
        return source
    }

    private func readDescriptor() -> JSONValue? {
        guard let bytes = PlanPackage.bytes(ofFile: path + "/" + Self.descriptor, faults) else { return nil }
        do {
            return try JSONValue(reading: bytes)
        } catch {
            let cell = TableCell(
                text: error.reason,
                place: CellPlace(file: Self.descriptor, line: error.line, column: error.column)
            )
            faults.add(cell, column: nil, "plan.fault.not_json")
            return nil
        }
    }

    private func header(in descriptor: JSONValue) -> [String: TableCell] {
        let place = CellPlace(file: Self.descriptor, line: 1, column: 1)
        guard let members = descriptor["tiendo"]?.members else {
            faults.add(file: Self.descriptor, "plan.fault.no_header")
            return [:]
        }
        var header: [String: TableCell] = [:]
        for (name, value) in members {
            switch value {
            case .string(let text): header[name] = TableCell(text: text, place: place)
            case .int(let number): header[name] = TableCell(text: String(number), place: place)
            case .null: header[name] = TableCell(text: "", place: place)
            default:
                faults.add(
                    TableCell(text: value.text(pretty: false), place: place),
                    column: "tiendo." + name,
                    "plan.fault.not_a_text"
                )
            }
        }
        return header
    }

    private func resources(in descriptor: JSONValue) -> [String] {
        var listed: [String] = []
        for resource in descriptor["resources"]?.elements ?? [] {
            guard let file = resource["path"]?.text, file.hasSuffix(".csv"), !file.contains("/"),
                PlanTableKind(name: String(file.dropLast(4))) != nil
            else {
                faults.add(
                    file: Self.descriptor,
                    "plan.fault.unknown_resource",
                    ["read": resource["path"]?.text ?? resource.text(pretty: false)]
                )
                continue
            }
            if listed.contains(file) {
                faults.add(file: Self.descriptor, "plan.fault.repeated_resource", ["read": file])
            } else {
                listed.append(file)
            }
        }
        if listed.isEmpty { faults.add(file: Self.descriptor, "plan.fault.no_resources") }
        return listed
    }
}
