import Domain

extension TaskStateChoice {
    /// The word in the address of a list narrowed to it.
    var addressWord: String {
        switch self {
        case .done: "da-hoan-thanh"
        case .doneOnTime: "hoan-thanh-dung-han"
        case .doneLate: "hoan-thanh-qua-han"
        case .open: "chua-hoan-thanh"
        case .withinTime: "trong-han"
        case .overdue: "qua-han"
        case .underWayInTime: "dang-thuc-hien-trong-han"
        case .underWayOverdue: "dang-thuc-hien-qua-han"
        case .notBegun: "chua-thuc-hien"
        case .notBegunInTime: "chua-thuc-hien-trong-han"
        case .notBegunOverdue: "chua-thuc-hien-qua-han"
        case .awaiting: "cho-xac-nhan"
        case .stale: "lau-khong-cap-nhat"
        }
    }

    /// The choices a reader may make: the public none that tells of progress not confirmed.
    static func known(isPublic: Bool) -> [TaskStateChoice] { isPublic ? published : allCases }
}
