import Domain
import Persistence
import TestSupport
import UseCases

extension AuditedAct {
    private static let ranking = "plan/chuyen-doi-so-2023/ranking/2025-Q3"

    private static func scope() throws -> RankingScope { try RankingScope("2025-Q3") }

    private static func draft(_ field: AuditedField) async throws {
        try await DraftRanking(runtime: field.runtime)(field.reporting.plan.code, scope(), by: AuditedField.ha)
    }

    private static func open(_ field: AuditedField) async throws {
        try await draft(field)
        try await OpenRanking(runtime: field.runtime)(
            field.reporting.plan.code,
            scope(),
            until: field.reporting.clock.now().day,
            by: AuditedField.ha
        )
    }

    private static func contest(_ field: AuditedField) async throws {
        try await open(field)
        try await contestOnly(field)
    }

    private static func contestOnly(_ field: AuditedField) async throws {
        try await ContestRanking(runtime: field.runtime)(
            field.reporting.plan.code,
            scope(),
            of: OrganisationCode("cuc-vien-thong"),
            component: "timeliness",
            explanation: "Đã gửi",
            by: AuditedField.lan
        )
    }

    private static func answer(_ field: AuditedField, _ remedy: RankingRemedy?) async throws {
        try await AnswerRankingContest(runtime: field.runtime)(
            field.reporting.plan.code,
            scope(),
            1,
            remedy: remedy,
            reason: "Theo văn thư",
            by: AuditedField.ha
        )
    }

    private static let counted = ["edition": "1", "weights": "25 25 25 25", "units": "3", "placed": "0"]

    /// The acts on rankings.
    static let rankings: [AuditedAct] = [
        AuditedAct("DraftRanking", "ranking.drafted", by: "le.thu.ha", on: ranking) { field in
            try await draft(field)
            return counted
        },
        AuditedAct("DraftRanking again", "ranking.recounted", by: "le.thu.ha", on: ranking, given: draft) { field in
            try await draft(field)
            return counted
        },
        AuditedAct("OpenRanking", "ranking.opened", by: "le.thu.ha", on: ranking) { field in
            try await open(field)
            return ["edition": "1", "until": "2025-10-02"]
        },
        AuditedAct(
            "ContestRanking",
            "ranking.contested",
            by: "vu.thi.lan",
            on: ranking + "/contest/1",
            given: open
        ) { field in
            try await contestOnly(field)
            return ["organisation": "cuc-vien-thong", "component": "timeliness", "explanation": "Đã gửi"]
        },
        AuditedAct(
            "AnswerRankingContest accepted",
            "ranking.contest_accepted",
            by: "le.thu.ha",
            on: ranking + "/contest/1",
            given: contest
        ) { field in
            try await answer(field, .override(.timeliness, OfficialRate(numerator: 1, denominator: 2)))
            return ["reason": "Theo văn thư", "organisation": "cuc-vien-thong", "remedy": "timeliness 1/2"]
        },
        AuditedAct(
            "AnswerRankingContest declined",
            "ranking.contest_declined",
            by: "le.thu.ha",
            on: ranking + "/contest/1",
            given: contest
        ) { field in
            try await answer(field, nil)
            return ["reason": "Theo văn thư", "organisation": "cuc-vien-thong"]
        },
        AuditedAct("PublishRanking", "ranking.published", by: "le.thu.ha", on: ranking, given: open) { field in
            field.reporting.clock.advance(seconds: 86_400)
            try await PublishRanking(runtime: field.runtime)(field.reporting.plan.code, scope(), by: AuditedField.ha)
            return counted
        },
        AuditedAct(
            "SetRankingWeights",
            "ranking.weights_set",
            by: "le.thu.ha",
            on: "plan/chuyen-doi-so-2023/ranking"
        ) { field in
            try await SetRankingWeights(runtime: field.runtime)(
                [.completeness: "40", .timeliness: "20", .progress: "20", .confirmed: "20"],
                reason: "Ưu tiên",
                of: field.reporting.plan.code,
                by: AuditedField.ha
            )
            return ["weights": "40 20 20 20", "before": "25 25 25 25", "reason": "Ưu tiên"]
        },
    ]
}
