import Documents
package import Domain
import Foundation

/// Plan packages on disk: a folder of CSV files with a `datapackage.json`, or the same tables as one XLSX workbook.
package enum PlanPackage {
    /// Bytes a file of a package may have; larger files are refused before they are read.
    package static let fileLimit = 20_000_000

    /// Reads and checks a whole package without a database.
    ///
    /// - Throws: `InvalidInput` with every fault found; the field of each is its file, line, column and column name.
    package static func read(at path: String) throws(InvalidInput) -> PlanContent {
        let faults = PlanFaults()
        let source = source(at: path, faults)
        guard let source, faults.isEmpty else { throw faults.refusal() }
        let reader = PlanReader(source, faults: faults)
        let content = reader.content()
        guard let content, faults.isEmpty else { throw faults.refusal() }
        return content
    }

    private static func source(at path: String, _ faults: PlanFaults) -> PlanSource? {
        var isFolder: ObjCBool = false
        let name = URL(filePath: path).lastPathComponent
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            faults.add(file: name, "plan.fault.no_such_package", ["read": path])
            return nil
        }
        if isFolder.boolValue { return PlanFolder(path: path, faults: faults).source() }
        guard name.lowercased().hasSuffix(".xlsx") else {
            faults.add(file: name, "plan.fault.not_a_package")
            return nil
        }
        guard let bytes = bytes(ofFile: path, faults) else { return nil }
        return PlanWorkbook(name: name, faults: faults).source(bytes)
    }

    /// The bytes of a file within the limit; records why where there are none.
    static func bytes(ofFile path: String, _ faults: PlanFaults) -> [UInt8]? {
        let name = URL(filePath: path).lastPathComponent
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            attributes[.type] as? FileAttributeType == .typeRegular, let size = attributes[.size] as? NSNumber
        else {
            faults.add(file: name, "plan.fault.missing_file")
            return nil
        }
        guard size.intValue <= fileLimit else {
            faults.add(
                file: name,
                "plan.fault.too_large",
                ["read": String(size.intValue / 1_000_000), "limit": String(fileLimit / 1_000_000)]
            )
            return nil
        }
        guard let data = FileManager.default.contents(atPath: path), data.count <= fileLimit else {
            faults.add(file: name, "plan.fault.unreadable_file")
            return nil
        }
        return [UInt8](data)
    }
}
