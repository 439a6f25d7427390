/// The organisations an edition prints beside an indicator.
struct IndicatorParties: Sendable {
    private(set) var measuring: [PrintedOrganisation] = []
    private(set) var executing: [PrintedOrganisation] = []

    var isEmpty: Bool { measuring.isEmpty && executing.isEmpty }

    mutating func append(_ organisation: PrintedOrganisation, isMeasuring: Bool) {
        if isMeasuring { measuring.append(organisation) } else { executing.append(organisation) }
    }

    /// True where both print the same names for the same parts.
    func isPrintedAs(_ other: IndicatorParties) -> Bool {
        measuring.map(\.printed) == other.measuring.map(\.printed)
            && executing.map(\.printed) == other.executing.map(\.printed)
    }
}
