/// What a list or count of tasks is narrowed to by state: an official state, a sum of several, or where its evidence stands.
/// The raw value is the word in exchange.
package enum TaskStateChoice: String, Sendable, CaseIterable {
    /// One official state.
    case doneOnTime = "done_on_time"
    case doneLate = "done_late"
    case underWayInTime = "under_way_in_time"
    case underWayOverdue = "under_way_overdue"
    case notBegunInTime = "not_begun_in_time"
    case notBegunOverdue = "not_begun_overdue"
    /// Đã hoàn thành: on time and late.
    case done
    /// Chưa hoàn thành: all that is open.
    case open
    /// Open within time, begun or not.
    case withinTime = "within_time"
    /// Open and overdue, begun or not.
    case overdue
    /// Chưa thực hiện, in time or overdue.
    case notBegun = "not_begun"
    /// Open, declared done, waiting to be confirmed (chờ xác nhận).
    case awaiting
    /// Open without a word for longer than the plan allows.
    case stale

    /// Choices anybody may make; the others tell of progress and evidence that only people signed in see.
    package static let published: [TaskStateChoice] = [
        .done, .doneOnTime, .doneLate, .open, .withinTime, .overdue,
    ]

    /// Whether it asks for done ones (true) or open ones (false).
    package var isDone: Bool {
        switch self {
        case .done, .doneOnTime, .doneLate: true
        default: false
        }
    }

    /// Whether it asks for late or overdue ones; nil where both pass.
    package var isLate: Bool? {
        switch self {
        case .doneLate, .underWayOverdue, .notBegunOverdue, .overdue: true
        case .doneOnTime, .underWayInTime, .notBegunInTime, .withinTime: false
        case .done, .open, .notBegun, .awaiting, .stale: nil
        }
    }

    /// Whether it asks for open ones that have begun; nil where both pass.
    package var hasBegun: Bool? {
        switch self {
        case .underWayInTime, .underWayOverdue: true
        case .notBegunInTime, .notBegunOverdue, .notBegun: false
        default: nil
        }
    }

    /// True where an occurrence in this state passes; what a choice asks of the evidence is not judged here.
    package func includes(_ state: OfficialState) -> Bool {
        state.isDone == isDone
            && (isLate.map { $0 == state.isLate } ?? true)
            && (hasBegun.map { $0 != state.isNotBegun } ?? true)
    }

    /// The choice that counts exactly one state.
    package init(_ state: OfficialState) {
        switch state {
        case .doneOnTime: self = .doneOnTime
        case .doneLate: self = .doneLate
        case .underWayInTime: self = .underWayInTime
        case .underWayOverdue: self = .underWayOverdue
        case .notBegunInTime: self = .notBegunInTime
        case .notBegunOverdue: self = .notBegunOverdue
        }
    }
}
