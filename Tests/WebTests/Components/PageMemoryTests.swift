import Domain
import HTML
import HummingbirdTesting
import NIOCore
import Persistence
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct PageMemoryTests {
    /// An indicator's page as the database has it, and how often it was written.
    private final class Reading {
        let memory = PageMemory()
        var written = 0

        func read(_ page: some PlanPage, _ frame: PageFrame, at address: String = "vi /chi-tieu/1.6") -> String {
            String(
                buffer: memory.document(address, page, frame) {
                    written += 1
                    return Array("\(written)".utf8)
                }
            )
        }
    }

    private struct Unequal: PlanPage {
        let plan: StoredPlan
        var section: PageSection? { nil }
        func title(_ words: PageWords) -> String { "" }
        func content(_ words: PageWords) -> Markup { .empty }
    }

    private func with(
        _ body: @Sendable (ReportingField, _ load: @Sendable (Day) async throws -> IndicatorPage) async throws -> Void
    ) async throws {
        try await TestSite.with { site, _ in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await field.open()
            try await field.accept(ReportingField.report())
            try await body(field) { day in
                try await site.runtime.database.read { connection in
                    let plan = try PlanStore(connection: connection).require(PlanCode("chuyen-doi-so-2023"))
                    return
                        try IndicatorPage
                        .load(connection, plan: plan, code: IndicatorCode("1.6"), today: day, for: nil)
                }
            }
        }
    }

    private func frame(_ title: String = "1.6") -> PageFrame {
        PageFrame(
            language: .vietnamese,
            title: title,
            today: Self.day,
            isDemonstration: false,
            addresses: SiteAddresses(
                home: "/",
                signIn: "/",
                signOut: "/",
                otherLanguage: "/",
                api: "/",
                styleSheet: "/",
                icon: "/",
                script: nil
            )
        )
    }

    private static let day = Instant(milliseconds: 1_759_400_000_000).day

    @Test func `what was read from the database again and is equal is written once`() async throws {
        try await with { _, load in
            let (first, second) = (try await load(Self.day), try await load(Self.day))

            let reading = Reading()

            #expect(reading.read(first, frame()) == "1")
            #expect(reading.read(second, frame()) == "1")
            #expect(reading.written == 1)
        }
    }

    @Test func `another figure, day, frame or address is written anew`() async throws {
        try await with { field, load in
            let reading = Reading()
            let before = try await load(Self.day)
            _ = reading.read(before, frame())
            field.clock.advance(seconds: 60)
            try await CorrectFigure(runtime: field.runtime)(
                field.telecom,
                TypedFigure(indicator: try IndicatorCode("1.6"), value: "88,1"),
                reason: "Số chính thức",
                by: ReportingActor(ReportingField.ha)
            )

            let after = try await load(Self.day)

            #expect(reading.read(after, frame()) == "2")
            #expect(reading.read(try await load(Self.day.adding(days: 1)), frame()) == "3")
            #expect(reading.read(after, frame("1.6 khác")) == "4")
            #expect(reading.read(after, frame("1.6 khác"), at: "en /chi-tieu/1.6") == "5")
        }
    }

    @Test func `a page that cannot be compared is always written`() async throws {
        try await with { _, load in
            let page = Unequal(plan: try await load(Self.day).plan)
            let reading = Reading()

            #expect(reading.read(page, frame()) == "1")
            #expect(reading.read(page, frame()) == "2")
        }
    }
}
