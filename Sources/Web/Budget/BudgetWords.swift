import Domain
import HTML
import Persistence
import UseCases

/// The words of money on a page.
struct BudgetWords {
    private let words: PageWords

    /// In the language of a page.
    init(_ words: PageWords) {
        self.words = words
    }

    /// What a source is called.
    func source(_ source: FundingSource) -> String { words.text("budget.source_\(source.rawValue)") }

    /// What a stage is called.
    func stage(_ stage: BudgetStage) -> String { words.text("budget.stage_\(stage.rawValue)") }

    /// The mark of a line's state.
    func state(_ state: BudgetState) -> StatusMark {
        let word = words.text("budget.state_\(state.rawValue)")
        return switch state {
        case .requested: StatusMark(.halfRing, .none, word)
        case .returned: StatusMark(.diamond, .near, word)
        case .appraised: StatusMark(.triangle, .on, word)
        case .allocated: StatusMark(.dot, .on, word)
        case .settled: StatusMark(.dot, .met, word)
        }
    }

    /// An amount in digits; a dash where there is none.
    func amount(_ amount: Money?) -> Markup { .text(amount?.printed ?? "–") }

    /// The amounts of the stages as cells, those beyond the stage before marked.
    func cells(_ amounts: BudgetAmounts) -> [Markup] {
        let exceeding = amounts.exceeding
        return BudgetStage.allCases.map { stage in
            Markup {
                amount(amounts[stage])
                if exceeding.contains(stage) {
                    br()
                    StatusMark(.wedge, .far, words.text("budget.exceeds"))
                }
            }
        }
    }

    /// The columns of the stages.
    var columns: [TableColumn] { BudgetStage.allCases.map { TableColumn(stage($0), .number) } }

    /// The task's code and name.
    static func task(_ line: StoredBudgetLine) -> String {
        line.taskName.map { "\(line.key.task) \($0)" } ?? line.key.task.text
    }

    /// Unit, year and source in one line.
    func place(_ line: StoredBudgetLine) -> String {
        "\(line.organisationName) · \(line.key.year) · \(source(line.key.source))"
    }
}
