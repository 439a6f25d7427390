import CCurl

/// What goes out in one transfer and what the mail server answers: the other side of libcurl's callbacks.
final class SMTPExchange {
    private let bytes: [UInt8]
    private var position = 0
    private(set) var waitsForConsent = false
    /// True once the end of the message may go out.
    private(set) var isHandedOver = false
    /// True once libcurl was told that nothing follows: only then does it send what ends the message.
    private(set) var hasEnded = false
    /// The last line the server answered.
    private(set) var lastAnswer = ""
    /// The last line it answered to the end of the message; nil before.
    private(set) var answerToEnd: String?
    /// libcurl's own words about what went wrong.
    let words: UnsafeMutablePointer<CChar>

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        words = .allocate(capacity: Int(CURL_ERROR_SIZE))
        words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    deinit { words.deallocate() }

    /// Lets the end of the message go out.
    func consent() {
        waitsForConsent = false
        isHandedOver = true
    }

    /// libcurl asks for the next part; at the end it waits for consent.
    static let read: tiendo_curl_data = { target, size, count, context in
        guard let context, let target else { return 0 }
        let exchange = Unmanaged<SMTPExchange>.fromOpaque(context).takeUnretainedValue()
        let length = min(size * count, exchange.bytes.count - exchange.position)
        if length == 0 {
            if exchange.isHandedOver {
                exchange.hasEnded = true
                return 0
            }
            exchange.waitsForConsent = true
            return Int(CURL_READFUNC_PAUSE)
        }
        for offset in 0..<length { target[offset] = CChar(bitPattern: exchange.bytes[exchange.position + offset]) }
        exchange.position += length
        return length
    }

    /// libcurl gives a line of the server.
    static let hear: tiendo_curl_data = { source, size, count, context in
        guard let context, let source else { return size * count }
        let exchange = Unmanaged<SMTPExchange>.fromOpaque(context).takeUnretainedValue()
        let line = (0..<min(size * count, 500)).map { UInt8(bitPattern: source[$0]) }
        let text = String(decoding: line, as: UTF8.self)
        // The farewell answers nothing.
        guard !text.hasPrefix("221") else { return size * count }
        exchange.lastAnswer = String(text.filter { !$0.isNewline && $0 != "\0" })
        if exchange.isHandedOver, exchange.answerToEnd == nil { exchange.answerToEnd = exchange.lastAnswer }
        return size * count
    }

    /// Whatever else libcurl wants to write.
    static let ignore: tiendo_curl_data = { _, size, count, _ in size * count }
}
