"""Urging by real SMTP: what goes wrong on the way loses no message and sends none twice."""

import contextlib
import os
import random
import tempfile
import time
import unittest

from field import Server, free_port, prepare, run, states, wait
from post_office import PASSWORD, USER, PostOffice
from victim import PostgresDatabase, SQLiteFile

NEEDS_POSTGRES = unittest.skipUnless("TIENDO_TEST_POSTGRES" in os.environ, "run by scripts/with-postgres")


class Mail(unittest.TestCase):
    @contextlib.contextmanager
    def field(self, kind=SQLiteFile, people=6):
        with tempfile.TemporaryDirectory() as folder, open(f"{folder}/log", "w+", encoding="utf-8") as log:
            database = kind(folder)
            try:
                prepare(database, log, people)
                yield database, log, folder
                verdict = run(database, "audit", "verify")
                self.assertEqual(verdict.returncode, 0, verdict.stdout + verdict.stderr)
            except BaseException:
                log.seek(0)
                print(log.read()[-4000:])
                raise
            finally:
                database.drop()

    def settled(self, database, allowed=("sent",)):
        """True once every message stands in one of these states."""
        found = states(database)
        return bool(found) and all(state in allowed for state in found)

    def exactly_once(self, database, office):
        """Every stored message arrived, and none twice."""
        stored = {f"<{name}>" for name, in database.rows("SELECT message_id FROM message")}
        self.assertEqual(sorted(office.names()), sorted(stored))

    def test_a_message_is_what_mail_programs_expect(self):
        with self.field(people=1) as (database, log, folder), PostOffice(free_port(), folder, login=True) as office:
            server = Server(
                database, log, office.port, TIENDO_SMTP_TLS="required", TIENDO_SMTP_CA=f"{folder}/cert.pem",
                TIENDO_SMTP_USER=USER, TIENDO_SMTP_PASSWORD=PASSWORD)
            try:
                wait(lambda: self.settled(database))
            finally:
                server.stop()

            self.exactly_once(database, office)
            self.assertTrue(all(office.protected), "sent without TLS")
            recipients, message = next(m for m in office.messages if m[0] == ["nguoi-000@tiendo.example"])
            self.assertEqual(message["To"], "Người 0 <nguoi-000@tiendo.example>")
            self.assertEqual(message["From"], "Tiến độ <tiendo@tiendo.example>")
            self.assertEqual(message["Subject"], "[Tiến độ] Sắp đến hạn: 1 báo cáo; Quá hạn, gửi lãnh đạo đơn vị: 1 nhiệm vụ")
            self.assertEqual(message["List-Unsubscribe"], "<https://tiendo.example/tai-khoan/don-doc>")
            self.assertEqual(message["Date"].datetime.date().isoformat(), "2025-10-02")
            self.assertEqual(message.defects, [])
            plain = message.get_body(("plain",)).get_content()
            self.assertIn("Kính gửi Người 0,", plain)
            self.assertIn("Còn 2 ngày: đề nghị gửi báo cáo trước ngày 05/10/2025 (hết ngày 04/10).", plain)
            address = "https://tiendo.example/ke-hoach/chuyen-doi-so-2023/ky-bao-cao/2025-Q3/bao-cao/cuc-vien-thong"
            self.assertIn(address, plain)
            self.assertIn(f'href="{address}"', message.get_body(("html",)).get_content())
            receipts = database.rows("SELECT DISTINCT outcome, answer FROM mail_attempt")
            self.assertEqual(receipts, [("accepted", "250 2.0.0 Taken over")])

    def test_nothing_goes_out_without_tls_or_with_a_wrong_password(self):
        with self.field(people=0) as (database, log, folder), PostOffice(free_port(), folder, login=True) as office:
            for wrong in ({"TIENDO_SMTP_CA": None}, {"TIENDO_SMTP_PASSWORD": "sai"}):
                right = {"TIENDO_SMTP_TLS": "required", "TIENDO_SMTP_CA": f"{folder}/cert.pem", "TIENDO_SMTP_USER": USER,
                         "TIENDO_SMTP_PASSWORD": PASSWORD}
                server = Server(database, log, office.port, **{**right, **wrong})
                try:
                    before = len(database.rows("SELECT 1 FROM mail_attempt"))
                    wait(lambda: len(database.rows("SELECT 1 FROM mail_attempt")) > before + 2)
                finally:
                    server.stop()
                self.assertEqual(office.messages, [])
                # One may just be under way; none is given up, and all wait again.
                self.assertLessEqual(set(states(database)), {"waiting", "sending"})
                wait(lambda: set(states(database)) == {"waiting"})

    def test_a_mail_server_that_is_down_is_waited_for(self):
        port = free_port()
        with self.field() as (database, log, _):
            server = Server(database, log, port)
            try:
                wait(lambda: len(database.rows("SELECT 1 FROM mail_attempt")) > 4)
                # One may just be under way; none is given up, and all wait again.
                self.assertLessEqual(set(states(database)), {"waiting", "sending"})
                wait(lambda: set(states(database)) == {"waiting"})
                with PostOffice(port) as office:
                    wait(lambda: self.settled(database))
                    self.exactly_once(database, office)
            finally:
                server.stop()

    def test_a_bad_address_holds_nobody_up(self):
        with self.field() as (database, log, _), PostOffice(free_port()) as office:
            office.refused.add("nguoi-002@tiendo.example")
            office.deferred.add("nguoi-003@tiendo.example")
            server = Server(database, log, office.port)
            try:
                wait(lambda: states(database).get("failed") == 1 and states(database).get("sent", 0) > 4)
                failed = database.rows("SELECT address, attempts, answer FROM message WHERE state = 'failed'")
                self.assertEqual(failed, [("nguoi-002@tiendo.example", "1", "550 5.1.1 No such user here")])
                office.deferred.clear()
                wait(lambda: self.settled(database, ("sent", "failed")))
            finally:
                server.stop()
            addresses = [recipients[0] for recipients, _ in office.messages]
            self.assertIn("nguoi-003@tiendo.example", addresses)
            self.assertNotIn("nguoi-002@tiendo.example", addresses)
            self.assertEqual(len(addresses), len(set(addresses)))

    def test_a_slow_server_that_never_answers_the_end_leaves_an_uncertain_message_not_a_second_one(self):
        with self.field(people=4) as (database, log, _), PostOffice(free_port()) as office:
            # Each message takes the server its whole delay: four say as much as everybody's.
            database.change("UPDATE account SET email = NULL WHERE name NOT LIKE 'nguoi-%'")
            office.delay = 20
            server = Server(database, log, office.port, TIENDO_SMTP_TIMEOUT="4")
            try:
                wait(lambda: self.settled(database, ("uncertain",)))
                time.sleep(3)
            finally:
                server.stop()
            self.exactly_once(database, office)
            outcomes = database.rows("SELECT outcome, count(*) FROM mail_attempt GROUP BY outcome")
            self.assertEqual(dict(outcomes).get("unknown"), str(len(office.messages)))

    def test_kill_in_the_middle_of_sending_on_sqlite(self):
        self.kill(SQLiteFile)

    @NEEDS_POSTGRES
    def test_kill_in_the_middle_of_sending_on_postgres(self):
        self.kill(PostgresDatabase)

    def kill(self, kind):
        with self.field(kind, people=30) as (database, log, _), PostOffice(free_port()) as office:
            office.delay = 0.3
            for _ in range(4):
                office.taking.clear()
                victim = Server(database, log, office.port, TIENDO_SMTP_TIMEOUT="2")
                office.taking.wait(timeout=20)
                time.sleep(random.uniform(0, 1.2))
                victim.kill()
            office.delay = 0
            server = Server(database, log, office.port, TIENDO_SMTP_TIMEOUT="2")
            try:
                wait(lambda: self.settled(database, ("sent", "uncertain")), 90)
            finally:
                server.stop()
            names = office.names()
            self.assertEqual(len(names), len(set(names)), "a message was sent twice")
            sent = {f"<{name}>" for name, in database.rows("SELECT message_id FROM message WHERE state = 'sent'")}
            uncertain = {f"<{name}>" for name, in database.rows("SELECT message_id FROM message WHERE state = 'uncertain'")}
            self.assertLessEqual(sent, set(names), "a message counts as sent and never arrived")
            self.assertLessEqual(set(names), sent | uncertain)
            self.assertGreater(len(sent), 30 - 4 * 4, "nearly everything is uncertain")
            print(f"{kind.__name__}: {len(sent)} sent, {len(uncertain)} uncertain")

    @NEEDS_POSTGRES
    def test_two_servers_on_one_database_send_each_message_once(self):
        with self.field(PostgresDatabase, people=40) as (database, log, _), PostOffice(free_port()) as office:
            office.delay = 0.05
            servers = [Server(database, log, office.port) for _ in range(2)]
            try:
                wait(lambda: len(office.messages) >= 40 and self.settled(database), 120)
                steps = database.rows("SELECT count(*) FROM urging_step")
                time.sleep(3)
                self.assertEqual(database.rows("SELECT count(*) FROM urging_step"), steps)
            finally:
                for server in servers:
                    server.stop()
            self.exactly_once(database, office)
            claims = database.rows("SELECT detail FROM audit_entry WHERE action = 'message.claimed'")
            claimed = [word for detail, in claims for word in detail.split('"claimed":"')[1].split('"')[0].split()]
            self.assertEqual(len(claimed), len(set(claimed)), "a message was claimed twice")


if __name__ == "__main__":
    unittest.main()
