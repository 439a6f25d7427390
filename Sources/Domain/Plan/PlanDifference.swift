/// Compares two editions of a plan.
package enum PlanDifference {
    /// Every row added, removed or changed, field by field, part by part; empty where the editions say the same.
    package static func between(_ old: PlanContent, _ new: PlanContent) -> [PlanChange] {
        let before = old.records
        let after = new.records
        let known = Dictionary(before.map { ($0.part + "\u{1F}" + $0.key, $0) }) { first, _ in first }
        let kept = Set(after.map { $0.part + "\u{1F}" + $0.key })
        var changes: [PlanChange] = []
        for record in after {
            if let earlier = known[record.part + "\u{1F}" + record.key] {
                changes += Self.changes(from: earlier, to: record)
            } else {
                changes.append(change(.added, record))
            }
        }
        for record in before where !kept.contains(record.part + "\u{1F}" + record.key) {
            changes.append(change(.removed, record))
        }
        if changes.isEmpty, before != after { changes.append(orderChange(old, new)) }
        return changes
    }

    private static func changes(from old: PlanRecord, to new: PlanRecord) -> [PlanChange] {
        zip(old.fields, new.fields).compactMap { before, after in
            guard before.text != after.text else { return nil }
            return PlanChange(
                kind: .changed,
                part: new.part,
                key: new.key,
                field: after.name,
                old: before.text,
                new: after.text
            )
        }
    }

    private static func change(_ kind: PlanChange.Kind, _ record: PlanRecord) -> PlanChange {
        let text = record.fields.first { $0.name == "name" || $0.name == "text" }?.text ?? record.fields.first?.text
        return PlanChange(
            kind: kind,
            part: record.part,
            key: record.key,
            field: nil,
            old: kind == .removed ? text : nil,
            new: kind == .added ? text : nil
        )
    }

    /// The same rows in another order.
    private static func orderChange(_ old: PlanContent, _ new: PlanContent) -> PlanChange {
        PlanChange(
            kind: .changed,
            part: "task",
            key: "*",
            field: "order",
            old: old.tasks.map(\.code.text).joined(separator: " "),
            new: new.tasks.map(\.code.text).joined(separator: " ")
        )
    }
}
