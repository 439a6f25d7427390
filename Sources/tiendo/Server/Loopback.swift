import NIOCore

/// The loopback addresses this machine has: not every container has IPv6.
enum Loopback {
    /// `127.0.0.1`, and `::1` where there is one.
    static var addresses: [String] {
        let devices = (try? System.enumerateDevices()) ?? []
        let hasIPv6 = devices.contains { $0.address?.ipAddress == "::1" }
        return hasIPv6 ? ["127.0.0.1", "::1"] : ["127.0.0.1"]
    }
}
