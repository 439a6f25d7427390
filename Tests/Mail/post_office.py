"""A mail server of the test's own that really speaks SMTP (aiosmtpd), and remembers what it took over."""

import asyncio
import email
import email.policy
import logging
import ssl
import subprocess
import threading

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

# A connection that a test breaks on purpose is no news.
logging.getLogger("mail.log").setLevel(logging.CRITICAL)
USER, PASSWORD = "tiendo", "mật-khẩu-thư"


class PostOffice:
    """Handler and server; `refused` and `deferred` are addresses, `delay` the seconds from the end of a message to 250."""

    def __init__(self, port, folder=None, login=False):
        self.port = port
        self.messages = []
        self.protected = []
        self.refused, self.deferred = set(), set()
        self.delay = 0
        self.taking = threading.Event()
        options = {"decode_data": False, "enable_SMTPUTF8": False, "ident": "post office"}
        if folder:
            self.certificate = certificate(folder)
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(self.certificate, f"{folder}/key.pem")
            options.update(tls_context=context, require_starttls=True)
        if login:
            options.update(authenticator=self.authenticate, auth_required=True)
        self.controller = Controller(self, hostname="127.0.0.1", port=port, ready_timeout=10, **options)

    def __enter__(self):
        self.controller.start()
        return self

    def __exit__(self, *_):
        self.controller.stop(no_assert=True)

    def authenticate(self, _server, _session, _envelope, _mechanism, data):
        right = data.login == USER.encode() and data.password == PASSWORD.encode()
        return AuthResult(success=right)

    async def handle_RCPT(self, _server, _session, envelope, address, _options):
        if address in self.refused:
            return "550 5.1.1 No such user here"
        if address in self.deferred:
            return "451 4.2.1 Mailbox busy, try later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.messages.append((envelope.rcpt_tos, message))
        self.protected.append(session.ssl is not None)
        self.taking.set()
        if self.delay:
            await asyncio.sleep(self.delay)
        return "250 2.0.0 Taken over"

    def names(self):
        """The Message-ID of everything taken over, in order."""
        return [message["Message-ID"] for _, message in self.messages]


def certificate(folder):
    """A certificate for 127.0.0.1 that only this test trusts."""
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
               "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", f"{folder}/key.pem", "-out", f"{folder}/cert.pem"]
    subprocess.run(command, check=True, capture_output=True)
    return f"{folder}/cert.pem"
