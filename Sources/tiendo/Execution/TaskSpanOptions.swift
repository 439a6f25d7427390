import ArgumentParser
import Domain
import Persistence

/// Which part of time and which tasks a picture's command is about.
struct TaskSpanOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only this year or quarter of the plan, e.g. 2025 or 2025-Q3; else all its years.",
            valueName: "span"
        )
    )
    var span: String?

    @Option(help: ArgumentHelp("Only tasks this organisation leads.", valueName: "code"))
    var lead: String?

    @Option(help: ArgumentHelp("Only tasks of this programme, e.g. 749.", valueName: "code"))
    var programme: String?

    @Option(help: "Only those due in this year; 0 for tasks without a due day.")
    var year: Int?

    /// What the tasks are narrowed to.
    var filter: ListedTaskFilter { ListedTaskFilter(lead: lead, programme: programme, year: year) }
}
