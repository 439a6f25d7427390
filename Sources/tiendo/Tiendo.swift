import ArgumentParser
import Foundation

/// The command line of Tiến độ; its help is a golden file of the tests.
@main
struct Tiendo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tiendo",
        abstract: "Follows a digital transformation plan: its indicators, tasks and reporting rounds.",
        discussion: """
            The database is an embedded SQLite file or a PostgreSQL server: --database, else the environment variable \
            TIENDO_DATABASE, else sqlite:var/tiendo.db.

            Exit codes: 0 done, 1 refused (the reason is on standard error), 2 wrong usage.
            """,
        subcommands: [
            ServeCommand.self, PlanCommand.self, RoundCommand.self, ReportCommand.self, FormCommand.self,
            FigureCommand.self, ForecastCommand.self, InternationalCommand.self, BudgetCommand.self, TaskCommand.self,
            RankingCommand.self, RemindCommand.self, LetterCommand.self,
            UserCommand.self, DatabaseCommand.self, AuditCommand.self, VersionCommand.self, BenchCommand.self,
            BenchFormCommand.self, BenchAccountsCommand.self,
        ]
    )

    static func main() async {
        Foundation.exit(await Invocation(arguments: Array(CommandLine.arguments.dropFirst())).run())
    }
}
