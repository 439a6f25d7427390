import Domain
import Testing

@Suite struct PartReadingTests {
    private typealias Sample = ExecutionSample

    private static func read(
        _ rows: [TypedActivity],
        leads: [OrganisationCode] = [ExecutionSample.telecom],
        stored: [Activity] = [],
        next: Int64 = 1
    ) throws -> PartReading {
        PartReading(
            rows,
            part: Sample.telecom,
            of: try Sample.task(leads: leads),
            in: ImplementationPlan(leads: leads, activities: stored),
            nextID: ActivityID(next)
        )
    }

    private static func faults(_ rows: [TypedActivity]) throws -> [String] {
        try read(rows).problems.map { "\($0.field) \($0.message.key)" }
    }

    @Test func `rows are read in the order of their places, and numbered once`() throws {
        let reading = try Self.read([Sample.row("2", after: "1"), TypedActivity(), Sample.row("1")], next: 7)

        #expect(reading.problems.isEmpty)
        #expect(reading.problemsOfSending.isEmpty)
        #expect(reading.plan.activities.map(\.name) == ["Khảo sát 1", "Khảo sát 2"])
        #expect(reading.plan.activities.map(\.id.number) == [8, 7])
        #expect(reading.plan.activities[1].dependencies == [ActivityID(8)])
        #expect(reading.nextID == ActivityID(9))
        #expect(reading.plan.activities[0].start == Sample.day("2024-03-01"))
    }

    @Test func `an activity keeps its number, and one of another part or named twice becomes a new one`() throws {
        var (first, again, foreign) = (Sample.row("1"), Sample.row("2"), Sample.row("3"))
        first.id = ActivityID(4)
        again.id = ActivityID(4)
        foreign.id = ActivityID(5)

        let reading = try Self.read(
            [first, again, foreign],
            leads: [Sample.telecom, Sample.radio],
            stored: [Sample.activity(4), Sample.activity(5, part: Sample.radio)],
            next: 6
        )

        #expect(reading.plan.part(of: Sample.telecom).map(\.id.number) == [4, 6, 7])
        #expect(reading.plan.part(of: Sample.radio).map(\.id.number) == [5])
        #expect(reading.nextID == ActivityID(8))
    }

    @Test(
        arguments: [
            ("name", "", "name-1 implementation.name_needed"),
            ("name", String(repeating: "a", count: 501), "name-1 implementation.too_long"),
            ("person", String(repeating: "a", count: 201), "person-1 implementation.too_long"),
            ("product", String(repeating: "a", count: 1001), "product-1 implementation.too_long"),
            ("owner", "vu-phap-che", "owner-1 implementation.owner_elsewhere"),
            ("owner", "Cục Viễn thông", "owner-1 implementation.owner_elsewhere"),
            ("start", "31/02/2024", "start-1 implementation.not_a_day"),
            ("start", "31/12/2022", "start-1 implementation.outside"),
            ("due", "01/01/2026", "due-1 implementation.outside"),
            ("due", "29/02/2024", "due-1 implementation.due_before_start"),
            ("weight", "0", "weight-1 implementation.weight_range"),
            ("weight", "-5", "weight-1 implementation.weight_range"),
            ("weight", "100,01", "weight-1 implementation.weight_range"),
            ("weight", "năm mươi", "weight-1 number.not_a_number"),
            ("dependencies", "9", "dependencies-1 implementation.no_such_activity"),
            ("dependencies", "II.1", "dependencies-1 implementation.no_such_activity"),
            ("order", "0", "order-1 implementation.not_a_place"),
            ("order", "1000", "order-1 implementation.not_a_place"),
            ("order", "một", "order-1 implementation.not_a_place"),
        ]
    )
    func `a fault stands beside its field`(field: String, typed: String, fault: String) throws {
        var row = Sample.row("1")
        switch field {
        case "name": row.name = typed
        case "person": row.person = typed
        case "product": row.product = typed
        case "owner": row.owner = typed
        case "start": row.start = typed
        case "due": row.due = typed
        case "weight": row.weight = typed
        case "dependencies": row.dependencies = typed
        default: row.order = typed
        }

        #expect(try Self.faults([row]) == [fault])
    }

    @Test(
        arguments: [
            ("name", String(repeating: "a", count: 500)), ("start", "01/01/2023"), ("due", "31/12/2025"),
            ("due", "01/03/2024"), ("weight", "100"), ("weight", "0,5"), ("owner", "cuc-cdsqg"), ("order", "999"),
        ]
    )
    func `what lies on the boundary is taken`(field: String, typed: String) throws {
        var row = Sample.row("1")
        switch field {
        case "name": row.name = typed
        case "start": row.start = typed
        case "due": row.due = typed
        case "weight": row.weight = typed
        case "owner": row.owner = typed
        default: row.order = typed
        }

        #expect(try Self.faults([row]).isEmpty)
    }

    @Test func `a place typed twice is refused at the second row`() throws {
        #expect(try Self.faults([Sample.row("1"), Sample.row("1")]) == ["order-2 implementation.place_twice"])
    }

    @Test(
        arguments: [
            ("-5.000.000", "funding-1-2024-recurrent money.negative"),
            ("1,250", "funding-1-2024-recurrent money.two_readings"), ("1.250.000.000", ""), ("0", ""), ("  ", ""),
        ]
    )
    func `money is whole đồng and not negative`(typed: String, fault: String) throws {
        var row = Sample.row("1")
        row.funding = [FundingShare(year: 2024, source: .recurrent): typed]

        #expect(try Self.faults([row]) == (fault.isEmpty ? [] : [fault]))
    }

    @Test func `money of a year outside the plan is refused and nothing is kept of none`() throws {
        var row = Sample.row("1")
        row.funding = [
            FundingShare(year: 2022, source: .other): "5.000.000",
            FundingShare(year: 2023, source: .investment): "1.250.000.000",
            FundingShare(year: 2024, source: .recurrent): "0",
        ]

        let reading = try Self.read([row])

        #expect(reading.problems.map(\.field) == ["funding-1-2022-other"])
        #expect(
            reading.plan.activities[0].funding
                == [FundingShare(year: 2023, source: .investment): Money(dong: 1_250_000_000)]
        )
    }

    @Test(
        arguments: [
            ([("1", "2"), ("2", "1")], "1 → 2 → 1"), ([("1", "1")], "1 → 1"),
            ([("1", ""), ("2", "4"), ("3", "2"), ("4", "3")], "2 → 4 → 3 → 2"),
        ]
    )
    func `a cycle is refused and named`(rows: [(order: String, after: String)], cycle: String) throws {
        let typed = rows.map { Sample.row($0.order, after: $0.after) }

        let problems = try Self.read(typed).problems

        #expect(problems.map(\.message) == [Message("implementation.cycle", ["cycle": cycle])])
        #expect(problems.allSatisfy { $0.field.hasPrefix("dependencies-") })
    }

    @Test func `dependencies across parts are named by label, and what another part awaits cannot go`() throws {
        let leads = [Sample.radio, Sample.telecom]
        let stored = [Sample.activity(1, part: Sample.radio, after: [2]), Sample.activity(2)]
        var row = Sample.row("1", after: "i.1")

        let gone = try Self.read([row], leads: leads, stored: stored, next: 3)
        row.id = ActivityID(2)
        let ring = try Self.read([row], leads: leads, stored: stored, next: 3)

        #expect(
            gone.problems.map(\.message)
                == [Message("implementation.still_awaited", ["label": "II.1", "by": "I.1"])]
        )
        #expect(ring.problems.map(\.message) == [Message("implementation.cycle", ["cycle": "I.1 → II.1 → I.1"])])
    }

    @Test(
        arguments: [
            (["50", "50"], nil), (["33,333333", "66,666667"], nil), (["100"], nil), (["50", "49,999999"], "99,999999"),
            (["60", "50"], "110"),
        ] as [([String], String?)]
    )
    func `weights must sum to 100 when the plan is submitted`(weights: [String], sum: String?) throws {
        let rows = weights.enumerated().map { Sample.row(String($0.offset + 1), weight: $0.element) }

        let reading = try Self.read(rows)

        #expect(reading.problems.isEmpty)
        #expect(
            reading.problemsOfSending.map(\.message)
                == (sum.map { [Message("implementation.weights_not_whole", ["sum": $0])] } ?? [])
        )
    }

    @Test func `gaps are allowed in a draft and named when it is submitted`() throws {
        let reading = try Self.read([TypedActivity(name: "Khảo sát")])

        #expect(reading.problems.isEmpty)
        #expect(
            reading.problemsOfSending.map(\.field)
                == ["owner-1", "person-1", "start-1", "due-1", "product-1", "weight-1"]
        )
    }

    @Test func `a plan without activities is not submitted`() throws {
        #expect(try Self.read([]).problemsOfSending.map(\.message.key) == ["implementation.no_activity"])
    }

    @Test func `a gap in another lead's part is named as that part's`() throws {
        let reading = try Self.read(
            [Sample.row("1", weight: "100")],
            leads: [Sample.telecom, Sample.radio],
            stored: [Sample.activity(1, part: Sample.radio)],
            next: 2
        )

        #expect(Set(reading.problemsOfSending.map(\.field)) == ["part-cuc-tan-so"])
        #expect(reading.problemsOfSending.allSatisfy { $0.message.values["label"] == "II.1" })
    }
}
