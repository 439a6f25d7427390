import Domain
import Testing

@Suite struct ReportingStatesTests {
    @Test(arguments: [
        (RoundState.scheduled, RoundMove.open, RoundState.open), (.open, .close, .closed), (.closed, .lock, .locked),
        (.closed, .reopen(reason: "Sửa số liệu"), .open), (.locked, .reopen(reason: "Sửa số liệu"), .open),
        (.forwarded, .reopen(reason: "Sửa số liệu"), .open),
    ])
    func `a round moves along its states`(from: RoundState, move: RoundMove, to: RoundState) throws {
        #expect(try from.after(move) == to)
    }

    @Test(arguments: [
        (RoundState.open, RoundMove.open), (.closed, .open), (.locked, .open), (.scheduled, .close), (.closed, .close),
        (.locked, .close), (.scheduled, .lock), (.open, .lock), (.locked, .lock), (.open, .reopen(reason: "x")),
        (.scheduled, .reopen(reason: "x")), (.forwarded, .open), (.forwarded, .close), (.forwarded, .lock),
    ])
    func `a round refuses every other move`(from: RoundState, move: RoundMove) {
        #expect(throws: Refusal.self) { try from.after(move) }
    }

    @Test(arguments: [RoundState.closed, .locked, .forwarded], ["", " \n\t"])
    func `reopening asks for a reason`(state: RoundState, reason: String) {
        #expect(throws: InvalidInput(field: "reason", "round.reason_needed")) {
            try state.after(.reopen(reason: reason))
        }
    }

    @Test(arguments: [
        (RoundState.scheduled, false), (.open, true), (.closed, true), (.locked, false), (.forwarded, false),
    ])
    func `a closed round still takes late reports and a locked or forwarded one none`(state: RoundState, takes: Bool) {
        #expect(state.takesReports == takes)
    }

    @Test(arguments: RoundState.allCases)
    func `only a locked or forwarded round is forwarded`(state: RoundState) throws {
        guard state == .locked || state == .forwarded else {
            #expect(throws: Refusal.conflict(Message("edition.round_not_locked"))) { try state.afterForwarding() }
            return
        }

        #expect(try state.afterForwarding() == .forwarded)
    }

    @Test(arguments: [
        (ReportState.draft, ReportMove.save, ReportState.draft), (.returned, .save, .returned),
        (.draft, .submit, .submitted),
        (.returned, .submit, .submitted), (.submitted, .accept, .accepted), (.submitted, .beginReview, .submitted),
        (.submitted, .sendBack(reason: "Thiếu nguồn"), .returned), (.submitted, .recall(by: "lan"), .draft),
        (.draft, .requestApproval, .awaitingApproval), (.returned, .requestApproval, .awaitingApproval),
        (.awaitingApproval, .approve, .submitted), (.awaitingApproval, .decline(reason: "Thiếu nguồn"), .draft),
        (.awaitingApproval, .recall(by: "minh"), .draft),
    ])
    func `a report moves along its states`(from: ReportState, move: ReportMove, to: ReportState) throws {
        #expect(try ReportProgress(state: from, submittedBy: "lan", isUnderReview: false).after(move) == to)
    }

    @Test(arguments: [
        (ReportState.submitted, ReportMove.save), (.accepted, .save), (.submitted, .submit), (.accepted, .submit),
        (.draft, .accept), (.returned, .accept), (.accepted, .accept), (.draft, .sendBack(reason: "x")),
        (.accepted, .sendBack(reason: "x")), (.accepted, .recall(by: "lan")), (.draft, .recall(by: "lan")),
        (.submitted, .recall(by: "minh")), (.draft, .beginReview), (.awaitingApproval, .save),
        (.awaitingApproval, .submit), (.awaitingApproval, .accept), (.awaitingApproval, .sendBack(reason: "x")),
        (.draft, .approve), (.submitted, .approve), (.draft, .decline(reason: "x")), (.returned, .approve),
    ])
    func `a report refuses every other move`(from: ReportState, move: ReportMove) {
        let progress = ReportProgress(state: from, submittedBy: "lan", isUnderReview: false)

        #expect(throws: Refusal.self) { try progress.after(move) }
    }

    @Test func `a report under review is not recalled`() {
        let progress = ReportProgress(state: .submitted, submittedBy: "lan", isUnderReview: true)

        #expect(throws: Refusal.conflict(Message("report.review_has_begun"))) { try progress.after(.recall(by: "lan")) }
    }

    @Test func `a return asks for a reason`() {
        let progress = ReportProgress(state: .submitted, submittedBy: "lan", isUnderReview: true)

        #expect(throws: InvalidInput(field: "reason", "report.reason_needed")) {
            try progress.after(.sendBack(reason: " "))
        }
    }

    @Test(arguments: [
        (["data"], "", "", [String]()),
        (["data", "six_month_trend_assessment", "proposals"], "", " \n", ["trend", "proposals"]),
        (["data", "six_month_trend_assessment", "proposals"], "Tăng", "Không", []),
        (["data", "six_month_trend_assessment"], "Tăng", "", []),
    ])
    func `trend and proposals are compulsory where the period asks`(
        asksFor: [String],
        trend: String,
        proposals: String,
        fields: [String]
    ) {
        let problems = Narratives(trend: trend, proposals: proposals).missing(asksFor: asksFor)

        #expect(problems.map(\.field) == fields)
    }
}
