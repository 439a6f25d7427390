import Domain
import Testing

@Suite struct ProgressEntryTests {
    private static let today = Day(iso: "2025-10-02") ?? Day(number: 0)

    private func entry(_ report: ProgressReport, after previous: Int? = nil) throws -> ProgressEntry {
        try ProgressEntry(report, after: previous, on: Self.today)
    }

    @Test(arguments: [("0", 0), ("45", 45), ("45%", 45), (" 45 % ", 45), ("100", 100)])
    func `a percentage is read as people type it`(typed: String, percent: Int) throws {
        #expect(try entry(ProgressReport(percent: typed, done: "Đã họp tổ soạn thảo")).percent == percent)
    }

    @Test(
        arguments: [
            ("", "progress.percent_missing"), ("101", "progress.percent_above"), ("45,5", "progress.percent_not_whole"),
            ("-1", "progress.percent_not_whole"), ("một nửa", "progress.percent_not_whole"),
            ("99999999999999999999", "progress.percent_not_whole"),
        ]
    )
    func `anything else is refused beside the field`(typed: String, key: String) throws {
        let fault = #expect(throws: InvalidInput.self) { try entry(ProgressReport(percent: typed, done: "x")) }

        #expect(fault?.problems.map(\.field) == ["percent"])
        #expect(fault?.problems.map(\.message.key) == [key])
    }

    @Test func `a fall needs a word, a standstill does not`() throws {
        let report = ProgressReport(percent: "40", done: "Rà soát lại")

        #expect(
            throws: InvalidInput(field: "explanation", "progress.fall_unexplained", ["before": "41", "now": "40"])
        ) { try entry(report, after: 41) }
        #expect(try entry(report, after: 40).percent == 40)
        var explained = report
        explained.explanation = "Gói thầu bị hủy"
        #expect(try entry(explained, after: 90).explanation == "Gói thầu bị hủy")
    }

    @Test(
        arguments: [
            ("100", "2025-09-01", "2025-08-31", "ended_on"), ("100", "2025-10-03", "", "started_on"),
            ("100", "", "03/10/2025", "ended_on"), ("99", "", "2025-10-01", "ended_on"),
            ("10", "31/02/2025", "", "started_on"),
        ]
    )
    func `days that cannot be are refused`(percent: String, started: String, ended: String, field: String) throws {
        let report = ProgressReport(percent: percent, startedOn: started, endedOn: ended, done: "x")

        let fault = #expect(throws: InvalidInput.self) { try entry(report) }

        #expect(fault?.problems.map(\.field) == [field])
    }

    @Test func `every fault is told at once`() throws {
        let fault = #expect(throws: InvalidInput.self) { try entry(ProgressReport(percent: "x", startedOn: "y")) }

        #expect(fault?.problems.map(\.field) == ["percent", "started_on", "done"])
    }

    @Test func `work has begun with a percentage or a first day, not with a word alone`() throws {
        #expect(!(try entry(ProgressReport(percent: "0", done: "Chưa làm"))).hasBegun)
        #expect(try entry(ProgressReport(percent: "1", done: "x")).hasBegun)
        #expect(try entry(ProgressReport(percent: "0", startedOn: "02/10/2025", done: "x")).hasBegun)
    }

    @Test func `a task is as far as its activities by weight, and 100 only where all are`() {
        #expect(WeightedProgress.percent(of: [(60, 100), (40, 50)]) == 80)
        #expect(WeightedProgress.percent(of: [(1, 100), (1, 99)]) == 99)
        #expect(WeightedProgress.percent(of: [(30, 100), (70, 100)]) == 100)
        #expect(WeightedProgress.percent(of: [(0, 100)]) == nil)
        #expect(WeightedProgress.percent(of: []) == nil)
        #expect(WeightedProgress.percent(of: [(0, 0), (5, 40)]) == 40)
    }

    @Test(arguments: [(0, false), (1, true), (366, true), (367, false)])
    func `the days of silence are within a year`(days: Int, isGood: Bool) {
        #expect(((try? StaleProgress(days: days)) != nil) == isGood)
    }
}
