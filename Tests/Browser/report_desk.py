"""A channel that takes reports in a running server's database, with keys of the tests' own, and what arrives through it: opened by
`sealing/reference.py`, as its recipient's browser would. That whoever runs channels sets one up so, their own pages show elsewhere."""

import sqlite3
import time
import uuid

from sealing import reference

AREA = "prawf"
NAMES = {"en": "Test force", "cy": "Heddlu’r prawf"}


class ReportDesk:
    def __init__(self, site):
        self.path = site.database
        self.keys = {}
        now = int(time.time() * 1000)
        with self.opened() as store:
            organisation, = store.execute("SELECT id FROM organisation ORDER BY id LIMIT 1").fetchone()
            people = [row[0] for row in store.execute(
                "SELECT DISTINCT person_id FROM membership WHERE organisation_id = ? ORDER BY person_id LIMIT 2",
                (organisation,))]
            for kind in ("sighting", "whistleBlowing"):
                channel = self.add_channel(store, organisation, kind, now)
                for number, person in enumerate(people, 1):
                    self.add_reader(store, organisation, channel, person, number, now)
                self.add_key(store, organisation, None, channel, now)
            for person in people:
                self.add_key(store, organisation, person, None, now)

    def opened(self):
        return sqlite3.connect(self.path, timeout=30)

    def add_channel(self, store, organisation, kind, now):
        channel = str(uuid.uuid4())
        store.execute(
            "INSERT INTO report_channel (id, organisation_id, kind, area, name, welsh_name, is_open, first_look_hours,"
            " keep_days, control_room, opens_at, closes_at, made_at, changed_at)"
            " VALUES (?, ?, ?, ?, ?, ?, 1, 24, 30, '', 480, 1080, ?, ?)",
            (channel, organisation, kind, AREA, NAMES["en"], NAMES["cy"], now, now))
        return channel

    def add_reader(self, store, organisation, channel, person, number, now):
        store.execute(
            "INSERT INTO channel_recipient (id, channel_id, organisation_id, person_id, title, welsh_title, duty, since, until)"
            " VALUES (?, ?, ?, ?, ?, ?, 'always', ?, NULL)",
            (str(uuid.uuid4()), channel, organisation, person, f"Officer {number}", f"Swyddog {number}", now))

    def add_key(self, store, organisation, person, channel, now):
        key, private = str(uuid.uuid4()), reference.X25519PrivateKey.generate()
        store.execute(
            "INSERT INTO recipient_key (id, organisation_id, person_id, channel_id, public_key, wrapped, made_at, retired_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, NULL)",
            (key, organisation, person, channel, private.public_key().public_bytes_raw(), "{}" if person else None, now))
        self.keys[key] = private

    def count(self):
        with self.opened() as store:
            return store.execute("SELECT COUNT(*) FROM report").fetchone()[0]

    def last(self):
        """The report that came last, opened by every key that it is sealed to."""
        with self.opened() as store:
            store.row_factory = sqlite3.Row
            report = store.execute("SELECT * FROM report ORDER BY arrived_at DESC, id DESC LIMIT 1").fetchone()
            sealed = store.execute(
                "SELECT key_id, sealed FROM report_key WHERE report_id = ? AND key_id <> 'receipt'", (report["id"],)).fetchall()
            secrets = {
                reference.hpke_open(
                    self.keys[row["key_id"]], b"manumit report key 1", f"{report['seal']}|{row['key_id']}".encode(),
                    row["sealed"])
                for row in sealed}
            assert len(secrets) == 1, "not everybody has the same keys"
            return Report(self, report, len(sealed), secrets.pop())


class Report:
    def __init__(self, desk, row, key_count, secrets):
        self.desk, self.row, self.key_count = desk, row, key_count
        self.content, self.desk_secret = secrets[:32], secrets[32:]

    def entries(self):
        """What was written, by its kind."""
        with self.desk.opened() as store:
            rows = store.execute(
                "SELECT kind, name, sealed FROM report_entry WHERE report_id = ? ORDER BY position", (self.row["id"],)).fetchall()
        return [(kind, self.opened(kind, name, sealed)) for kind, name, sealed in rows]

    def opened(self, kind, name, sealed):
        entry = {"kind": kind, "entry": name, "bytes": reference.text64(sealed)}
        return reference.open_entry(self.row["seal"], self.content, entry)

    def file(self, facts):
        """A file of it, by what its entry says."""
        with self.desk.opened() as store:
            chunks = store.execute("SELECT sealed FROM report_chunk WHERE file = ? ORDER BY number", (facts["file"],)).fetchall()
        return reference.open_file(self.content, facts | {"chunks": [reference.text64(row[0]) for row in chunks]})

    def answers(self, text):
        """The desk writes to the reporter."""
        sealed = reference.seal_entry(self.row["seal"], self.content, "answer", {"version": 1, "text": text})
        with self.desk.opened() as store:
            store.execute(
                "INSERT INTO report_entry (report_id, name, kind, position, sealed, at, person_id)"
                " VALUES (?, ?, 'answer', 1000, ?, ?, NULL)",
                (self.row["id"], sealed["entry"], reference.bytes64(sealed["bytes"]), int(time.time() * 1000)))


