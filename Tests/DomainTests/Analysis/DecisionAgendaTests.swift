import Domain
import Testing

@Suite struct DecisionAgendaTests {
    @Test func `each kind of trouble comes in its turn, the worst of it first`() {
        let agenda = DecisionAgenda(
            remedies: ["1.1", "1.2", "1.3"],
            overdue: ["cuc-a", "cuc-b"],
            silent: ["cuc-c"],
            raises: ["2.1", "2.2"]
        )

        #expect(
            agenda.subjects == [.remedy("1.1"), .overdue("cuc-a"), .remedy("1.2"), .silence("cuc-c"), .raise("2.1")]
        )
    }

    @Test func `what one kind lacks the others fill`() {
        #expect(
            DecisionAgenda(remedies: ["1.1"], overdue: [], silent: ["cuc-c", "cuc-d"], raises: []).subjects
                == [.remedy("1.1"), .silence("cuc-c"), .silence("cuc-d")]
        )
        #expect(
            DecisionAgenda(remedies: (1...9).map { "1.\($0)" }, overdue: [], silent: [], raises: []).subjects
                == (1...5).map { .remedy("1.\($0)") }
        )
        #expect(DecisionAgenda(remedies: [], overdue: [], silent: [], raises: []).subjects.isEmpty)
    }
}
