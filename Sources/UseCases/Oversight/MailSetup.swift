package import Domain

/// How messages leave this server.
package struct MailSetup: Sendable {
    /// What gives them to a mail server; nil where none is set up: then nothing is sent.
    package let mailer: (any Mailer)?
    /// Who they come from; nil where nothing is set up.
    package let sender: MailSender?
    /// Where people reach this server, for the links in messages.
    package let address: PublicAddress
    /// When what could not be sent is tried again.
    package let retry: MailRetry
    /// Seconds a server has to send what it claimed; longer than the mailer ever takes for one message.
    package let leaseSeconds: Int64

    /// A server that sends.
    package init(
        mailer: any Mailer,
        sender: MailSender,
        address: PublicAddress,
        retry: MailRetry = .standard,
        leaseSeconds: Int64 = 125
    ) {
        self.mailer = mailer
        self.sender = sender
        self.address = address
        self.retry = retry
        self.leaseSeconds = leaseSeconds
    }

    /// A server that sends nothing.
    package init(address: PublicAddress = PublicAddress("http://localhost:8080")) {
        mailer = nil
        sender = nil
        self.address = address
        retry = .standard
        leaseSeconds = 125
    }

    /// True where messages are sent.
    package var isSetUp: Bool { mailer != nil }
}
