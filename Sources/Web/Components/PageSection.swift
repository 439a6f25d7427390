/// Where in the site a page belongs: which link of the head is marked as the current one.
package enum PageSection: Sendable, CaseIterable {
    /// Overview of a plan (Tổng quan).
    case overview
    /// What the leadership has to know and decide (Điều hành).
    case leadership
    /// Indicators (Chỉ tiêu).
    case indicators
    /// Tasks (Nhiệm vụ).
    case tasks
    /// Reporting rounds (Kỳ báo cáo).
    case rounds
    /// Money (Kinh phí).
    case budget
    /// Organisations (Đơn vị).
    case organisations
    /// Consolidated reports (Báo cáo).
    case reports
    /// Places in international indices (Quốc tế).
    case international
    /// What is due from the person signed in (Việc của tôi).
    case work
    /// Proposals to change the plan (Đề xuất).
    case proposals
    /// Every doubt about the plan itself (Rà soát).
    case planReview
    /// Users and log (Quản trị).
    case administration
}
