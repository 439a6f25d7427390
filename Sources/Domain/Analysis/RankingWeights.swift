/// How much each component counts: whole numbers from 0 that make 100 together.
package struct RankingWeights: Sendable, Hashable {
    // In the order of the components.
    private let numbers: [Int]

    /// All components alike: what counts where a plan decided nothing.
    package static let standard = RankingWeights(numbers: [25, 25, 25, 25])
    /// What they make together.
    package static let whole = 100

    private init(numbers: [Int]) {
        self.numbers = numbers
    }

    /// Weights in the order of the components; `InvalidInput` with field `weights` where they do not make 100 together, and
    /// with the component's field for one below 0.
    package init(_ numbers: [Int]) throws(InvalidInput) {
        try self.init(
            reading: Dictionary(uniqueKeysWithValues: zip(RankingComponent.allCases, numbers.map(String.init)))
        )
    }

    /// Reads weights as typed; `InvalidInput` lists every fault on the component's field, and on `weights` a wrong sum.
    package init(reading typed: [RankingComponent: String]) throws(InvalidInput) {
        var problems: [InputProblem] = []
        var numbers: [Int] = []
        for component in RankingComponent.allCases {
            let text = (typed[component] ?? "").trimmed
            func refuse(_ key: String) {
                let message = Message(key, ["read": text])
                problems.append(InputProblem(field: component.rawValue, message: message))
            }
            let digits = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
            guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else {
                refuse("ranking.weight_not_whole")
                continue
            }
            if number < 0 { refuse("ranking.weight_negative") }
            if number > Self.whole { refuse("ranking.weight_too_great") }
            numbers.append(number)
        }
        guard problems.isEmpty else { throw InvalidInput(problems) }
        let sum = numbers.reduce(0, +)
        guard sum == Self.whole else {
            throw InvalidInput(field: "weights", "ranking.weights_sum", ["read": String(sum)])
        }
        self.numbers = numbers
    }

    /// The weight of a component.
    package subscript(component: RankingComponent) -> Int {
        RankingComponent.allCases.firstIndex(of: component).map { numbers[$0] } ?? 0
    }

    /// The weights in the order of the components, separated by blanks, as the audit log records them.
    package var text: String { numbers.map(String.init).joined(separator: " ") }
}
