extension Standing {
    /// How good a standing is, the higher the better; nil where it says nothing about the indicator. A target that is met and
    /// a path left far behind are as good: neither asks for a remedy.
    package var worth: Int? {
        switch self {
        case .farBehind: 0
        case .slightlyBehind: 1
        case .onPath: 2
        case .targetMet, .farAhead: 3
        case .noData, .noPath: nil
        }
    }
}
