import Domain
import Persistence
import TestSupport
import UseCases

extension AuditedAct {
    private static let planSubject = "plan/chuyen-doi-so-2023/task/749-01/implementation-plan"

    /// The acts about implementation plans of tasks.
    static let implementation: [AuditedAct] = [
        AuditedAct("SavePart", "implementation.saved", by: "vu.thi.lan", on: planSubject) { field in
            let execution = try await field.execution()
            try await SavePart(runtime: field.runtime)(execution.task, ExecutionField.part(), by: ExecutionField.lan)
            return ["part": "cuc-vien-thong", "revision": "1", "version": "1", "activities": "2"]
        },
        AuditedAct("SubmitImplementation", "implementation.submitted", by: "vu.thi.lan", on: planSubject) { field in
            let execution = try await field.execution()
            try await SubmitImplementation(runtime: field.runtime)(
                execution.task,
                ExecutionField.part(),
                by: ExecutionField.lan
            )
            return ["revision": "1", "version": "1", "activities": "2"]
        },
        AuditedAct("DecideImplementation approve", "implementation.approved", by: "le.thu.ha", on: planSubject) {
            field in
            try await field.execution().approve(ExecutionField.part())
            return ["version": "1"]
        },
        AuditedAct("DecideImplementation return", "implementation.returned", by: "le.thu.ha", on: planSubject) {
            field in
            let execution = try await field.execution()
            try await SubmitImplementation(runtime: field.runtime)(
                execution.task,
                ExecutionField.part(),
                by: ExecutionField.lan
            )
            try await DecideImplementation(runtime: field.runtime)(
                execution.task,
                .sendBack(reason: "Thiếu sản phẩm"),
                by: ExecutionField.ha
            )
            return ["version": "1", "reason": "Thiếu sản phẩm"]
        },
        AuditedAct("RecallImplementation", "implementation.recalled", by: "vu.thi.lan", on: planSubject) { field in
            let execution = try await field.execution()
            try await SubmitImplementation(runtime: field.runtime)(
                execution.task,
                ExecutionField.part(),
                by: ExecutionField.lan
            )
            try await RecallImplementation(runtime: field.runtime)(execution.task, by: ExecutionField.lan)
            return ["version": "1"]
        },
        AuditedAct("BeginVersion", "implementation.begun", by: "vu.thi.lan", on: planSubject) { field in
            let execution = try await field.execution()
            try await execution.approve(ExecutionField.part())
            try await BeginVersion(runtime: field.runtime)(execution.task, from: .previous, by: ExecutionField.lan)
            return ["version": "2", "from": "previous"]
        },
        AuditedAct("CommentOnImplementation", "implementation.commented", by: "tran.van.minh", on: planSubject) {
            field in
            let execution = try await field.execution()
            try await SavePart(runtime: field.runtime)(execution.task, ExecutionField.part(), by: ExecutionField.lan)
            try await CommentOnImplementation(runtime: field.runtime)(
                execution.task,
                "Cần sớm hơn",
                by: ExecutionField.minh
            )
            return ["version": "1", "organisation": "cuc-attt", "comment": "Cần sớm hơn"]
        },
        AuditedAct(
            "SetFilingRule",
            "implementation.filing_rule_set",
            by: "le.thu.ha",
            on: "plan/chuyen-doi-so-2023"
        ) { field in
            let execution = try await field.execution()
            try await SetFilingRule(runtime: field.runtime)(
                execution.plan.code,
                FilingRule(days: 45),
                by: ExecutionField.ha
            )
            return ["days": "45", "days_before": "30"]
        },
    ]
}

extension AuditedField {
    /// The same server with the tasks of the plan.
    fileprivate func execution() async throws -> ExecutionField {
        try await ExecutionField(runtime: runtime, clock: reporting.clock)
    }
}
