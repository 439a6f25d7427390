extension Instant {
    /// `HH:mm dd/MM/yyyy` in Asia/Ho_Chi_Minh, as documents of both languages print it.
    package var printed: String {
        let (hour, minute, _) = clock
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(two(hour)):\(two(minute)) \(day.printed)"
    }
}
