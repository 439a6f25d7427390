import ArgumentParser

/// `tiendo ranking`
struct RankingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ranking",
        abstract: "Rank the units of a plan by completeness, timeliness, progress and confirmed results.",
        subcommands: [
            ListRankingsCommand.self, ShowRankingCommand.self, DraftRankingCommand.self, OpenRankingCommand.self,
            AnswerRankingCommand.self, PublishRankingCommand.self, RankingWeightsCommand.self,
        ]
    )
}
