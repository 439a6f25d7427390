import Domain
import Persistence
import TestSupport
import UseCases

extension AuditedAct {
    private static let proposal = "plan/chuyen-doi-so-2023/proposal/1"

    private static func propose(_ field: AuditedField) async throws {
        let typed = TypedProposal(
            .raise,
            .indicator,
            code: "1.7.1",
            target: "target 2025",
            proposed: "90%",
            reason: "Vượt xa"
        )
        let unit = try OrganisationCode("cuc-vien-thong")
        try await ProposeChange(runtime: field.runtime)(
            field.reporting.plan.code,
            typed,
            of: unit,
            by: AuditedField.lan
        )
    }

    private static func answer(_ field: AuditedField, _ isAccepted: Bool) async throws -> [String: String] {
        try await AnswerProposal(runtime: field.runtime)(
            field.reporting.plan.code,
            1,
            isAccepted: isAccepted,
            reason: "Theo xu thế",
            by: AuditedField.ha
        )
        return ["reason": "Theo xu thế"]
    }

    /// The acts on proposals.
    static let proposals: [AuditedAct] = [
        AuditedAct("ProposeChange", "proposal.made", by: "vu.thi.lan", on: proposal) { field in
            try await propose(field)
            return [
                "kind": "raise", "part": "indicator", "row": "1.7.1 target 2025", "old": "≥ 80", "proposed": "90%",
                "reason": "Vượt xa", "organisation": "cuc-vien-thong",
            ]
        },
        AuditedAct(
            "AnswerProposal accepted",
            "proposal.accepted",
            by: "le.thu.ha",
            on: proposal,
            given: propose,
            { try await answer($0, true) }
        ),
        AuditedAct(
            "AnswerProposal declined",
            "proposal.declined",
            by: "le.thu.ha",
            on: proposal,
            given: propose,
            { try await answer($0, false) }
        ),
    ]
}
