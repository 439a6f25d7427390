/// What a figure is, after SDMX OBS_STATUS; the raw value is the stored and exchanged letter.
package enum ObservationStatus: String, Sendable, CaseIterable {
    /// Official (chính thức).
    case official = "A"
    /// Provisional (tạm ước tính): stays on the list to be confirmed until an official vintage replaces it.
    case provisional = "P"
    /// Missing (chưa có), with a reason in the note.
    case missing = "M"
}
