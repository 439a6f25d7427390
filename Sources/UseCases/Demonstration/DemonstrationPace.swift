import Domain

/// How an indicator of the demonstration does against its growth path; always the same for the same code.
enum DemonstrationPace: CaseIterable {
    case farBehind, slightlyBehind, onPath, ahead

    /// Two in ten are far behind, two slightly, five keep up and one is ahead.
    init(of indicator: IndicatorCode) {
        switch StableHash("pace", indicator.text).below(10) {
        case 0, 1: self = .farBehind
        case 2, 3: self = .slightlyBehind
        case 9: self = .ahead
        default: self = .onPath
        }
    }

    /// Which part of the expected rise is there, in thousandths.
    var permille: Int64 {
        switch self {
        case .farBehind: 550
        case .slightlyBehind: 880
        case .onPath: 1010
        case .ahead: 1300
        }
    }
}
