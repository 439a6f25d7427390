import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo international`
struct InternationalCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "international",
        abstract:
            "Compare Viet Nam's places in international indices, edition by edition, with ASEAN and with the plan."
    )

    @Argument(help: "The index, such as EGDI; without one a line for each.")
    var index: String?

    @Option(help: "How it is printed: text, csv or json.")
    var format: ComparisonFormat = .text

    @OptionGroup var asOf: AsOfOption
    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let read = ReadInternational(runtime: context.runtime)
        let sheet = try await read(plan.code, index: index, asOf: asOf.moment(context.runtime))
        let one = index == nil ? nil : sheet.comparisons.first
        switch format {
        case .csv: StandardStream.output.write(bytes: sheet.csv)
        case .json:
            if let one { return context.say(InternationalSheet.comparison(one, in: context.language)) }
            context.say(.array(sheet.summary(in: context.language)))
        case .text:
            if let one { return say(one, in: context) }
            say(sheet, in: context)
        }
    }

    private func say(_ sheet: InternationalSheet, in context: CommandContext) {
        guard !sheet.comparisons.isEmpty else {
            return context.say(Message("international.none", ["plan": sheet.plan.name]))
        }
        let words = InternationalWords(context.language)
        let display = DisplayFormat(context.language)
        let rows = sheet.comparisons.map { comparison in
            let latest = comparison.latest
            return [
                comparison.index, latest.map { String($0.year) } ?? "–", latest?.place.map(words.place) ?? "–",
                words.asean(of: comparison), comparison.followers.map(\.code).joined(separator: ", "),
                display.number(comparison.doubts.count), latest.map { words.change($0.change) } ?? "",
            ]
        }
        let heads = ["index", "edition", "place", "asean", "indicators", "doubts", "change"]
        context.say(TextTable(headings: heads.map { "international.column_\($0)" }, rows: rows))
    }

    private func say(_ comparison: InternationalComparison, in context: CommandContext) {
        let words = InternationalWords(context.language)
        let display = DisplayFormat(context.language)
        let rows = comparison.editions.map { edition in
            [
                String(edition.year), edition.place.map(words.place) ?? "–",
                edition.home?.score.map(display.number) ?? "–",
                edition.topPercent.map { display.value($0, unit: .percent) } ?? "–", words.asean(edition),
                words.change(edition.change),
            ]
        }
        let heads = ["edition", "place", "score", "top", "asean", "change"]
        if !rows.isEmpty { context.say(TextTable(headings: heads.map { "international.column_\($0)" }, rows: rows)) }
        if let limits = words.limits(of: comparison) { context.say(limits) }
        for missing in comparison.missing { context.say(words.missing(missing, of: comparison.index)) }
        for check in comparison.checks {
            let period = check.figure.period ?? context.language.text("international.baseline")
            context.say("\(check.figure.indicator)  \(period)  \(words.check(check))")
        }
    }
}
