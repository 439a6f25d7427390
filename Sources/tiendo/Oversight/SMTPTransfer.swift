import CCurl
import Domain
import UseCases

/// One message on its way to the mail server, by libcurl. Nothing in it blocks: the transfer is moved on in small steps.
actor SMTPTransfer {
    private let easy: UnsafeMutableRawPointer
    private let multi: UnsafeMutableRawPointer
    private let setting: SMTPSetting
    private let mail: OutgoingMail
    private let exchange: SMTPExchange
    private var recipients: UnsafeMutablePointer<curl_slist>?

    /// Nil where libcurl has no memory.
    init?(_ mail: OutgoingMail, _ setting: SMTPSetting) {
        guard let easy = curl_easy_init() else { return nil }
        guard let multi = curl_multi_init() else {
            curl_easy_cleanup(easy)
            return nil
        }
        self.easy = easy
        self.multi = multi
        self.setting = setting
        self.mail = mail
        exchange = SMTPExchange(mail.bytes)
    }

    /// Sends the message and gives what became of it. `handingOver` runs after all of it but its end has gone out.
    func run(handingOver: @Sendable () async throws -> Void) async -> DeliveryOutcome {
        prepare()
        defer { cleanUp() }
        guard curl_multi_add_handle(multi, easy) == CURLM_OK else { return .postponed(answer: "libcurl") }
        var pause = Self.shortestPause
        while true {
            var running: Int32 = 0
            guard curl_multi_perform(multi, &running) == CURLM_OK else { return lost("libcurl") }
            var result = CURLE_OK
            if tiendo_curl_finished(multi, &result) == 1 { return outcome(of: result) }
            if exchange.waitsForConsent {
                do { try await handingOver() } catch { return .postponed(answer: "\(type(of: error))") }
                exchange.consent()
                guard curl_easy_pause(easy, CURLPAUSE_CONT) == CURLE_OK else { return lost("libcurl") }
                pause = Self.shortestPause
            }
            // Cancelled when the process has to end now: what was handed over stays without an answer.
            do { try await Task.sleep(for: .milliseconds(pause)) } catch { return lost("stopped") }
            pause = min(pause * 2, Self.longestPause)
        }
    }

    /// Milliseconds between two looks at the connection.
    private static let shortestPause: Int64 = 1
    private static let longestPause: Int64 = 32

    private func prepare() {
        let context = Unmanaged.passUnretained(exchange).toOpaque()
        recipients = curl_slist_append(nil, "<\(mail.recipient)>")
        _ = tiendo_curl_set_text(easy, CURLOPT_URL, setting.url)
        _ = tiendo_curl_set_text(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        _ = tiendo_curl_set_text(easy, CURLOPT_MAIL_FROM, "<\(mail.sender)>")
        _ = tiendo_curl_set_list(easy, CURLOPT_MAIL_RCPT, recipients)
        _ = tiendo_curl_set_number(easy, CURLOPT_UPLOAD, 1)
        _ = tiendo_curl_set_number(easy, CURLOPT_NOSIGNAL, 1)
        _ = tiendo_curl_set_number(easy, CURLOPT_CONNECTTIMEOUT, min(setting.timeout, 15))
        _ = tiendo_curl_set_number(easy, CURLOPT_TIMEOUT, setting.timeout)
        if setting.protection == .required {
            _ = tiendo_curl_set_number(easy, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        }
        if let login = setting.login {
            _ = tiendo_curl_set_text(easy, CURLOPT_USERNAME, login.user)
            _ = tiendo_curl_set_text(easy, CURLOPT_PASSWORD, login.password)
        }
        if let authorities = setting.authorities { _ = tiendo_curl_set_text(easy, CURLOPT_CAINFO, authorities) }
        _ = tiendo_curl_set_context(easy, CURLOPT_ERRORBUFFER, exchange.words)
        _ = tiendo_curl_set_data(easy, CURLOPT_READFUNCTION, SMTPExchange.read)
        _ = tiendo_curl_set_context(easy, CURLOPT_READDATA, context)
        _ = tiendo_curl_set_data(easy, CURLOPT_HEADERFUNCTION, SMTPExchange.hear)
        _ = tiendo_curl_set_context(easy, CURLOPT_HEADERDATA, context)
        _ = tiendo_curl_set_data(easy, CURLOPT_WRITEFUNCTION, SMTPExchange.ignore)
    }

    private func cleanUp() {
        curl_multi_remove_handle(multi, easy)
        curl_easy_cleanup(easy)
        curl_multi_cleanup(multi)
        curl_slist_free_all(recipients)
    }

    /// An answer to the end of the message decides; without one nobody knows. Before the end a refused address (5xx) is
    /// final; all else, such as a wrong password or no TLS, is a fault of the way there and may be over the next time.
    private func outcome(of result: CURLcode) -> DeliveryOutcome {
        if let answer = exchange.answerToEnd {
            switch answer.first {
            case "2": return .accepted(answer: answer)
            case "5": return .refused(answer: answer)
            default: return .postponed(answer: answer)
            }
        }
        let words = words(of: result)
        if exchange.hasEnded { return .unknown(answer: words) }
        let isRefused = words.hasPrefix("RCPT failed: 5")
        let answer = exchange.lastAnswer.isEmpty ? words : "\(words) (\(exchange.lastAnswer))"
        return isRefused ? .refused(answer: exchange.lastAnswer) : .postponed(answer: answer)
    }

    private func words(of result: CURLcode) -> String {
        let own = String(cString: exchange.words)
        return own.isEmpty ? String(cString: curl_easy_strerror(result)) : own
    }

    private func lost(_ words: String) -> DeliveryOutcome {
        exchange.hasEnded ? .unknown(answer: words) : .postponed(answer: words)
    }
}
