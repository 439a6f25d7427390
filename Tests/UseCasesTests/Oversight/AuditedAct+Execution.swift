import Domain
import Persistence
import TestSupport
import UseCases

extension AuditedAct {
    private static let directive = DirectiveDraft(
        documentNumber: "15/CT-TTg",
        documentDay: "2025-09-01",
        name: "Rà soát nền tảng số",
        dueDay: "2025-12-15",
        leads: ["cuc-vien-thong"]
    )
    private static let subject = "plan/chuyen-doi-so-2023/task/GV.001/2025"
    private static let claim = CompletionClaim(
        documentNumber: "1234/QĐ-BTTTT",
        documentDay: "2025-09-30",
        link: "https://vanban.example.vn/1234"
    )

    private static func assign(_ field: AuditedField) async throws {
        try await AssignDirective(runtime: field.runtime)(directive, to: field.reporting.plan.code, by: AuditedField.ha)
    }

    private static func declare(_ field: AuditedField) async throws {
        try await DeclareDone(runtime: field.runtime)(address(field), claim, file: nil, by: AuditedField.lan)
    }

    private static func address(_ field: AuditedField) throws -> TaskAddress {
        TaskAddress(plan: field.reporting.plan.code, task: try TaskCode("GV.001"), year: 2025)
    }

    /// The acts of tasks in execution.
    static let execution: [AuditedAct] = [
        AuditedAct(
            "AssignDirective",
            "task.assigned",
            by: "le.thu.ha",
            on: "plan/chuyen-doi-so-2023/task/GV.001"
        ) { field in
            try await assign(field)
            return [
                "document": "15/CT-TTg", "document_day": "2025-09-01", "due": "2025-12-15", "lead": "cuc-vien-thong",
            ]
        },
        AuditedAct(
            "CorrectDirective",
            "task.corrected",
            by: "le.thu.ha",
            on: "plan/chuyen-doi-so-2023/task/GV.001",
            given: assign
        ) { field in
            var draft = directive
            draft.dueDay = "2025-12-20"
            draft.clause = "điểm 4"
            try await CorrectDirective(runtime: field.runtime)(
                TaskCode("GV.001"),
                of: field.reporting.plan.code,
                draft,
                reason: "Đính chính",
                by: AuditedField.ha
            )
            return [
                "reason": "Đính chính", "revision": "1", "due": "2025-12-20", "earlier_due": "2025-12-15",
                "clause": "điểm 4", "earlier_clause": "",
            ]
        },
        AuditedAct(
            "WithdrawDirective",
            "task.withdrawn",
            by: "le.thu.ha",
            on: "plan/chuyen-doi-so-2023/task/GV.001",
            given: assign
        ) { field in
            try await WithdrawDirective(runtime: field.runtime)(
                TaskCode("GV.001"),
                of: field.reporting.plan.code,
                reason: "Bãi bỏ",
                by: AuditedField.ha
            )
            return ["reason": "Bãi bỏ"]
        },
        AuditedAct("SetStaleDays", "task.stale_days_set", by: "le.thu.ha", on: "plan/chuyen-doi-so-2023") { field in
            let set = SetStaleDays(runtime: field.runtime)
            try await set(StaleProgress(days: 45), of: field.reporting.plan.code, by: AuditedField.ha)
            return ["stale_days": "45"]
        },
        AuditedAct("ReportProgress", "task.progress_reported", by: "vu.thi.lan", on: subject, given: assign) { field in
            let report = ProgressReport(percent: "40", done: "Đã họp")
            try await ReportProgress(runtime: field.runtime)(address(field), report, by: AuditedField.lan)
            return ["percent": "40"]
        },
        AuditedAct("DeclareDone", "task.declared_done", by: "vu.thi.lan", on: subject, given: assign) { field in
            try await declare(field)
            return [
                "number": "1", "document": "1234/QĐ-BTTTT", "document_day": "2025-09-30", "completed_on": "2025-09-30",
                "link": "https://vanban.example.vn/1234",
            ]
        },
        AuditedAct(
            "ConfirmDone",
            "task.confirmed_done",
            by: "le.thu.ha",
            on: subject,
            given: { field in
                try await assign(field)
                try await declare(field)
            },
            { field in
                try await ConfirmDone(runtime: field.runtime)(address(field), by: AuditedField.ha)
                return ["number": "1", "completed_on": "2025-09-30", "late": "false"]
            }
        ),
        AuditedAct(
            "ReturnDone",
            "task.returned",
            by: "le.thu.ha",
            on: subject,
            given: { field in
                try await assign(field)
                try await declare(field)
            },
            { field in
                try await ReturnDone(runtime: field.runtime)(address(field), reason: "Thiếu", by: AuditedField.ha)
                return ["number": "1", "reason": "Thiếu"]
            }
        ),
    ]
}
