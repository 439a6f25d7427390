/// What an organisation is; the raw value is the stored and exchanged word.
package enum OrganisationKind: String, Sendable, CaseIterable {
    /// A ministry (bộ).
    case ministry
    /// A ministry-level agency (cơ quan ngang bộ).
    case ministryLevelAgency = "ministry_level_agency"
    /// A unit of a ministry (đơn vị thuộc bộ).
    case ministryUnit = "ministry_unit"
    /// A province or centrally run city (địa phương).
    case province
    /// A district (cấp huyện), until 30/06/2025.
    case district
    /// A commune (cấp xã).
    case commune
    /// A state enterprise.
    case enterprise
    /// A named set of organisations, e.g. "Các bộ, ngành, địa phương".
    case collective
}
