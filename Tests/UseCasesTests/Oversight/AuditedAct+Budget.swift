import Domain
import Persistence
import TestSupport
import UseCases

extension AuditedAct {
    private static let line = "plan/chuyen-doi-so-2023/budget/749-06/cuc-vien-thong/2025/recurrent"

    /// The acts on money.
    static let budget: [AuditedAct] = [
        AuditedAct("WriteBudget requested", "budget.requested", by: "vu.thi.lan", on: line) { field in
            try await BudgetField(field.reporting).act(.requested, "1.250.000.000", reason: "Thuê hạ tầng")
            return ["number": "1", "amount": "1250000000", "reason": "Thuê hạ tầng"]
        },
        AuditedAct("WriteBudget returned", "budget.returned", by: "hoang.thi.thu", on: line) { field in
            let money = try await BudgetField(field.reporting)
            try await money.act(.requested, "1.250.000.000")
            try await money.act(.returned, reason: "Thiếu dự toán")
            return ["number": "2", "reason": "Thiếu dự toán"]
        },
        AuditedAct("WriteBudget allocated", "budget.allocated", by: "hoang.thi.thu", on: line) { field in
            let money = try await BudgetField(field.reporting)
            try await money.act(.requested, "1.250.000.000")
            try await money.act(.appraised, "1.250.000.000")
            try await money.act(.allocated, "1.000.000.000")
            try await money.act(.allocated, "1.100.000.000", reason: "Điều chỉnh")
            return [
                "number": "4", "amount": "1100000000", "before": "1000000000", "reason": "Điều chỉnh",
                "document": "15/QĐ-BTTTT", "document_date": "2025-01-15",
            ]
        },
        AuditedAct(
            "SetCeiling",
            "budget.ceiling_set",
            by: "hoang.thi.thu",
            on: "plan/chuyen-doi-so-2023/budget/ceiling/2025/recurrent"
        ) { field in
            let money = try await BudgetField(field.reporting)
            try await SetCeiling(runtime: money.runtime)(
                money.plan.code,
                year: "2025",
                source: "recurrent",
                amount: "60.000.000.000",
                reason: "",
                by: BudgetField.thu
            )
            return ["amount": "60000000000"]
        },
    ]
}
