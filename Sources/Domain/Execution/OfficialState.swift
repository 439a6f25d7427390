/// Where one occurrence of a task stands by the Government's two questions, done? and on time? (domain rules, section 6),
/// with the open ones split by whether any progress was recorded; the raw value is the word in exchange.
///
/// "Chưa thực hiện" is a part of the open ones and each of it is in time or overdue, so the sums of the scheme hold:
/// done = on time + late, open = within time + overdue, and not begun is counted inside open, never beside it.
package enum OfficialState: String, Sendable, CaseIterable {
    /// Hoàn thành đúng hạn: confirmed, completed on the due day at the latest.
    case doneOnTime = "done_on_time"
    /// Hoàn thành quá hạn: confirmed, completed after the due day.
    case doneLate = "done_late"
    /// Đang thực hiện trong hạn.
    case underWayInTime = "under_way_in_time"
    /// Đang thực hiện quá hạn.
    case underWayOverdue = "under_way_overdue"
    /// Chưa thực hiện, trong hạn: open without any progress.
    case notBegunInTime = "not_begun_in_time"
    /// Chưa thực hiện, quá hạn.
    case notBegunOverdue = "not_begun_overdue"

    /// The state of an occurrence on a day.
    ///
    /// - Parameters:
    ///   - dueDay: the last day in time; nil where there is none, which is never overdue.
    ///   - doneLate: how it was judged when its evidence was confirmed; nil while it is open.
    ///   - hasBegun: true once progress was recorded.
    package init(dueDay: Day?, doneLate: Bool?, hasBegun: Bool, on day: Day) {
        if let doneLate {
            self = doneLate ? .doneLate : .doneOnTime
            return
        }
        let isOverdue = dueDay.map { $0 < day } ?? false
        switch (hasBegun, isOverdue) {
        case (true, false): self = .underWayInTime
        case (true, true): self = .underWayOverdue
        case (false, false): self = .notBegunInTime
        case (false, true): self = .notBegunOverdue
        }
    }

    /// True where it is confirmed done.
    package var isDone: Bool { self == .doneOnTime || self == .doneLate }
    /// True where it was completed late, or is open past its due day.
    package var isLate: Bool { self == .doneLate || self == .underWayOverdue || self == .notBegunOverdue }
    /// True where it is open without any progress.
    package var isNotBegun: Bool { self == .notBegunInTime || self == .notBegunOverdue }

    /// The state as the public sees it: self-reported progress is not published, so an open one is within time or overdue.
    package var published: OfficialState {
        switch self {
        case .notBegunInTime: .underWayInTime
        case .notBegunOverdue: .underWayOverdue
        default: self
        }
    }
}
