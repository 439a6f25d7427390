import Domain
import TestSupport
import UseCases

extension AuditedAct {
    private static let roundSubject = "plan/chuyen-doi-so-2023/round/2025-Q3"
    private static let reportSubject = "plan/chuyen-doi-so-2023/round/2025-Q3/report/cuc-vien-thong"

    /// The acts of the reporting work.
    static let reporting: [AuditedAct] =
        rounds + [
            AuditedAct("GrantExtension", "extension.granted", by: "le.thu.ha", on: reportSubject) { field in
                let day = Day(iso: "2025-10-11") ?? Day(number: 0)
                try await GrantExtension(runtime: field.runtime)(
                    field.report,
                    dueBefore: day,
                    reason: "Bão số 10",
                    by: AuditedField.ha
                )
                return ["due_before": "2025-10-11", "reason": "Bão số 10"]
            },
            AuditedAct("SaveDraft", "report.saved", by: "vu.thi.lan", on: reportSubject) { field in
                try await SaveDraft(runtime: field.runtime)(field.report, ReportingField.report(), by: AuditedField.lan)
                return ["revision": "1"]
            },
            AuditedAct("SubmitReport", "report.submitted", by: "vu.thi.lan", on: reportSubject) { field in
                field.reporting.clock.advance(seconds: 4 * 86_400)
                try await field.submit()
                return ["revision": "1", "days_late": "2"]
            },
            AuditedAct(
                "RecallReport",
                "report.recalled",
                by: "vu.thi.lan",
                on: reportSubject,
                given: { try await $0.submit() },
                { field in
                    try await RecallReport(runtime: field.runtime)(field.report, by: AuditedField.lan)
                    return [:]
                }
            ),
            AuditedAct(
                "BeginReview",
                "report.review_begun",
                by: "le.thu.ha",
                on: reportSubject,
                given: { try await $0.submit() },
                { field in
                    try await BeginReview(runtime: field.runtime)(field.report, by: AuditedField.ha)
                    return [:]
                }
            ),
            AuditedAct(
                "ReturnReport",
                "report.returned",
                by: "le.thu.ha",
                on: reportSubject,
                given: { try await $0.submit() },
                { field in
                    try await ReturnReport(runtime: field.runtime)(
                        field.report,
                        reason: "Thiếu 1.7.2",
                        by: AuditedField.ha
                    )
                    return ["reason": "Thiếu 1.7.2"]
                }
            ),
            AuditedAct(
                "AcceptReport",
                "report.accepted",
                by: "le.thu.ha",
                on: reportSubject,
                given: { try await $0.submit() },
                { field in
                    try await AcceptReport(runtime: field.runtime)(field.report, by: AuditedField.ha)
                    return ["revision": "1", "figures": "3"]
                }
            ),
            AuditedAct(
                "CorrectFigure",
                "figure.corrected",
                by: "le.thu.ha",
                on: reportSubject,
                given: { try await $0.accept() },
                { field in
                    let figure = TypedFigure(indicator: try IndicatorCode("1.6"), value: "88,1", status: "A")
                    _ = try await CorrectFigure(runtime: field.runtime)(
                        field.report,
                        figure,
                        reason: "Số chính thức",
                        by: AuditedField.ha
                    )
                    return ["indicator": "1.6", "vintage": "2", "reason": "Số chính thức"]
                }
            ),
        ]

    private static let rounds: [AuditedAct] = [
        AuditedAct("MoveRound open", "round.opened", by: "le.thu.ha", on: "plan/chuyen-doi-so-2023/round/2025-Q2") {
            try await $0.reporting.open("2025-Q2")
            return ["from": "scheduled", "to": "open", "obligations": "5", "contributions": "0"]
        },
        AuditedAct("MoveRound close", "round.closed", by: "le.thu.ha", on: roundSubject) { field in
            try await field.move(.close)
            return ["from": "open", "to": "closed"]
        },
        AuditedAct(
            "MoveRound lock",
            "round.locked",
            by: "le.thu.ha",
            on: roundSubject,
            given: { try await $0.move(.close) },
            { field in
                try await field.move(.lock)
                return ["from": "closed", "to": "locked"]
            }
        ),
        AuditedAct(
            "MoveRound reopen",
            "round.reopened",
            by: "le.thu.ha",
            on: roundSubject,
            given: { try await $0.move(.close, .lock) },
            { field in
                try await field.move(.reopen(reason: "Đính chính"))
                return ["from": "locked", "to": "open", "reason": "Đính chính"]
            }
        ),
    ]
}
