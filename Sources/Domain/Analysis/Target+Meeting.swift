extension Target {
    /// True where a figure satisfies the printed target. A bare number is a floor where up is better and a ceiling where
    /// down is better.
    package func isMet(by figure: ExactDecimal, direction: IndicatorDirection) -> Bool {
        switch comparison {
        case .equal: direction == .up ? figure >= value : figure <= value
        case .atLeast: figure >= value
        case .moreThan: figure > value
        case .atMost: figure <= value
        case .lessThan: figure < value
        }
    }
}
