import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo plan contributions`
struct PlanContributionsCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "contributions",
        abstract: "Print or decide which indicators executing organisations are asked to contribute to."
    )

    @Flag(help: "Ask for contributions to every indicator that adds up.")
    var all = false

    @Flag(help: "Ask for no contributions.")
    var none = false

    @Option(
        name: .customLong("indicator"),
        help: ArgumentHelp("Ask for contributions to this indicator only; may be repeated.", valueName: "code")
    )
    var indicators: [String] = []

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard [all, none, !indicators.isEmpty].count(where: \.self) <= 1 else {
            throw ValidationError("Give one of --all, --none and --indicator.")
        }
    }

    func run(in context: CommandContext) async throws {
        let code = try await plan.resolve(context.runtime).code
        if let word = all ? "all" : none ? "none" : indicators.isEmpty ? nil : "chosen" {
            let setting = try ContributionSetting(word: word, codes: indicators)
            try await SetContributions(runtime: context.runtime)(setting, of: code, by: .command)
        }
        let outlook = try await ReadContributionOutlook(runtime: context.runtime)(code, by: .command)
        if format.json { return context.say(outlook.json) }
        let asks = context.language.text("contribution.asks_\(outlook.setting.word)")
        context.say(Message("command.contributions_set", ["asks": asks]))
        let rows = outlook.rows.map { row in
            [
                row.code.text, outlook.asks(row) ? "+" : "", String(row.contributors),
                row.unknown.joined(separator: "; "), row.name,
            ]
        }
        let headings = [
            "command.indicator", "contribution.chosen", "command.contributors", "command.without_members",
            "command.plan_name",
        ]
        context.say(TextTable(headings: headings, rows: rows))
    }
}
