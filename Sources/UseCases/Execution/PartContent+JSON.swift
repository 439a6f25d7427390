package import Documents
package import Domain

extension PartContent {
    /// Reads `{"part","version","revision","activities":[{"id","name","owner","person","start","due","product","weight",
    /// "dependencies":["1"],"funding":[{"year","source","amount"}]}]}`. The activities stand in their order; `dependencies` are
    /// labels, places in this list included. What is left out is empty.
    ///
    /// - Parameter missing: the part where none is named; nil: it must be.
    /// - Throws: `InvalidInput` naming every member that cannot be read.
    package init(reading json: JSONValue, part missing: OrganisationCode? = nil) throws(InvalidInput) {
        guard json.members != nil else { throw InvalidInput(field: "body", "report.object_expected") }
        let part: OrganisationCode
        if let text = json["part"]?.text {
            part = try OrganisationCode(text)
        } else if let missing {
            part = missing
        } else {
            throw InvalidInput(field: "part", "implementation.part_expected")
        }
        var rows: [TypedActivity] = []
        for (index, value) in (json["activities"]?.elements ?? []).enumerated() {
            rows.append(try Self.row(value, place: index + 1))
        }
        self.init(
            part: part,
            version: json["version"]?.whole ?? 0,
            revision: json["revision"]?.whole ?? 0,
            rows: rows
        )
    }

    private static func row(_ json: JSONValue, place: Int) throws(InvalidInput) -> TypedActivity {
        func text(_ name: String) -> String { json[name]?.text ?? json[name]?.whole.map(String.init) ?? "" }
        var funding: [FundingShare: String] = [:]
        for (index, value) in (json["funding"]?.elements ?? []).enumerated() {
            guard let year = value["year"]?.whole, let source = value["source"]?.text.flatMap(FundingSource.init) else {
                throw InvalidInput(field: "activities[\(place - 1)].funding[\(index)]", "implementation.share_expected")
            }
            funding[FundingShare(year: year, source: source)] =
                value["amount"]?.text ?? value["amount"]?.whole.map(String.init) ?? ""
        }
        return TypedActivity(
            id: json["id"]?.whole.map { ActivityID(Int64($0)) },
            order: String(place),
            name: text("name"),
            owner: text("owner"),
            person: text("person"),
            start: text("start"),
            due: text("due"),
            product: text("product"),
            weight: weight(json["weight"]),
            dependencies: (json["dependencies"]?.elements ?? []).compactMap {
                $0.text ?? $0.whole.map(String.init)
            }.joined(separator: ","),
            funding: funding
        )
    }

    /// A weight as it would be typed so that it has one reading only.
    private static func weight(_ value: JSONValue?) -> String {
        let text: String
        switch value {
        case .string(let written): text = written
        case .int(let whole): return String(whole)
        case .number(let digits): text = digits
        default: return ""
        }
        return ExactDecimal(canonical: text)?.typed ?? text
    }
}
