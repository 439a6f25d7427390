import Domain
import Persistence
import TestSupport
import Testing
import UseCases

extension AuditedAct {
    private static let quarterly = "plan/chuyen-doi-so-2023/report/2025-Q3"

    /// The acts on periodic reports.
    static let composed: [AuditedAct] = [
        AuditedAct("WritePassages", "composed.written", by: "le.thu.ha", on: quarterly) { field in
            try await WritePassages(runtime: field.runtime)(
                ["ket": "Xin báo cáo.", "mo_dau": "Kính gửi."],
                revision: 0,
                of: PeriodicReport("2025-Q3"),
                in: field.reporting.plan.code,
                by: AuditedField.ha
            )
            return ["revision": "1", "passages": "ket mo_dau"]
        },
        AuditedAct(
            "FreezeReport",
            "composed.frozen",
            by: "le.thu.ha",
            on: quarterly + "/edition/1",
            given: { try await $0.move(.close) }
        ) { field in
            let edition = try await FreezeReport(runtime: field.runtime)(
                PeriodicReport("2025-Q3"),
                of: field.reporting.plan.code,
                by: AuditedField.ha
            )
            return ["sha256": edition.sha256, "reason": ""]
        },
    ]
}
