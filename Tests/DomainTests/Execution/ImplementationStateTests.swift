import Domain
import Testing

@Suite struct ImplementationStateTests {
    private static let reason = "Thiếu sản phẩm của hoạt động 2"

    @Test(
        arguments: [
            (.draft, .save, .draft), (.draft, .requestApproval, .awaitingApproval), (.draft, .submit, .submitted),
            (.returned, .save, .returned), (.returned, .requestApproval, .awaitingApproval),
            (.returned, .submit, .submitted), (.awaitingApproval, .endorse, .submitted),
            (.awaitingApproval, .decline(reason: reason), .draft), (.submitted, .approve, .approved),
            (.submitted, .sendBack(reason: reason), .returned), (.submitted, .recall, .draft),
            (.awaitingApproval, .recall, .draft),
        ] as [(ImplementationState, ImplementationMove, ImplementationState)]
    )
    func `a version moves along its way`(
        from: ImplementationState,
        move: ImplementationMove,
        to: ImplementationState
    ) throws {
        #expect(try from.after(move) == to)
    }

    @Test(
        arguments: [
            (.draft, .approve), (.draft, .endorse), (.draft, .sendBack(reason: reason)),
            (.awaitingApproval, .save), (.awaitingApproval, .submit), (.awaitingApproval, .approve),
            (.submitted, .save), (.submitted, .submit), (.submitted, .endorse),
            (.submitted, .decline(reason: reason)), (.approved, .save), (.approved, .submit),
            (.approved, .approve), (.approved, .sendBack(reason: reason)), (.returned, .approve),
            (.draft, .recall), (.returned, .recall), (.approved, .recall),
        ] as [(ImplementationState, ImplementationMove)]
    )
    func `any other move is refused by the state's name`(from: ImplementationState, move: ImplementationMove) {
        #expect(throws: Refusal.conflict(Message("implementation.is_\(from.rawValue)"))) { try from.after(move) }
    }

    @Test(arguments: ["", "  \n ", String(repeating: "a", count: 2001)])
    func `a return needs a reason of at most 2000 characters`(reason: String) {
        #expect(throws: InvalidInput.self) { try ImplementationState.submitted.after(.sendBack(reason: reason)) }
        #expect(throws: InvalidInput.self) { try ImplementationState.awaitingApproval.after(.decline(reason: reason)) }
    }
}
