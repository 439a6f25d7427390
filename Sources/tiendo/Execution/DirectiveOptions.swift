import ArgumentParser
import Domain

/// What a task assigned outside the plan says, as options; what is left out stays as it is where a task is corrected.
struct DirectiveOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The number of the document that assigns it.", valueName: "text"))
    var document: String?

    @Option(help: ArgumentHelp("The day of that document.", valueName: "day"))
    var documentDay: String?

    @Option(help: ArgumentHelp("The page or clause of the document.", valueName: "text"))
    var clause: String?

    @Option(help: ArgumentHelp("What is to be done.", valueName: "text"))
    var name: String?

    @Option(help: ArgumentHelp("The expected result.", valueName: "text"))
    var result: String?

    @Option(help: ArgumentHelp("The last day in time.", valueName: "day"))
    var due: String?

    @Option(help: ArgumentHelp("A lead organisation, the first-named first; may be repeated.", valueName: "code"))
    var lead: [String] = []

    @Option(help: ArgumentHelp("A coordinating organisation; may be repeated.", valueName: "code"))
    var coordinating: [String] = []

    /// The task with what was said put in place.
    func over(_ draft: DirectiveDraft) -> DirectiveDraft {
        var draft = draft
        if let document { draft.documentNumber = document }
        if let documentDay { draft.documentDay = documentDay }
        if let clause { draft.clause = clause }
        if let name { draft.name = name }
        if let result { draft.expectedResult = result }
        if let due { draft.dueDay = due }
        if !lead.isEmpty { draft.leads = lead }
        if !coordinating.isEmpty { draft.coordinating = coordinating }
        return draft
    }
}
