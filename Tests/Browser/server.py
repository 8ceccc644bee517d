"""Real servers of the debug build, for as long as a `with` block lasts: one that shows the demonstration, one that is empty."""

import datetime
import email
import email.policy
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
MANIFEST = ROOT / "Sources/Features/Demonstration/Resources/demonstration.json"
PROGRAM = ROOT / ".build/debug/manumit"
MAIL_SERVER = ROOT / "Tests/Programs/mail_server.py"
# Debug builds alone read it: hashing passwords as slowly as production must would take most of the time.
QUICK_HASHING = {"MANUMIT_TEST_PASSWORD_ROUNDS": "4"}


class Site:
    """Shows the demonstration."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="manumit-browser-")
        self.address = self.start(["demo", "--port", "0"], r"http://127\.0\.0\.1:\d+")
        return self

    @property
    def database(self):
        return pathlib.Path(self.folder.name) / "manumit.sqlite"

    def start(self, command, sign, **environment):
        """Starts the program and waits until it says what matches the sign."""
        database = self.database
        self.process = subprocess.Popen(
            [PROGRAM, *command, "--database", database],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            env=os.environ | QUICK_HASHING | environment)
        told = []
        for line in self.process.stderr:
            told.append(line)
            if found := re.search(sign, line):
                break
        else:
            raise RuntimeError(f"manumit {command[0]} did not start:\n" + "".join(told))
        # What it says from now on is read and dropped, so that it is never kept waiting.
        threading.Thread(target=lambda: [None for _ in self.process.stderr], daemon=True).start()
        return found.group()

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=30)
        self.folder.cleanup()


class EmptySite(Site):
    """Begins with an empty store. Its letters arrive here, and its days pass when it is told so."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="manumit-browser-")
        self.letters = Letters()
        self.days = pathlib.Path(self.folder.name) / "days"
        self.passed = 0
        port = free_port()
        self.address = f"http://127.0.0.1:{port}"
        settings = {
            "server.publicAddress": self.address, "mail.host": "127.0.0.1", "mail.port": self.letters.port,
            "mail.security": "none", "mail.sender": "manumit@gwynfryn.example"}
        self.first_link = self.start(
            ["serve", "--port", f"{port}", *(f"--set={key}={value}" for key, value in settings.items())],
            r"http://127\.0\.0\.1:\d+/first-start/\S+", MANUMIT_TEST_DAYS=str(self.days))
        return self

    def __exit__(self, *about):
        super().__exit__(*about)
        self.letters.end()

    def lets_days_pass(self, number):
        """Debug builds alone read it. Whoever was signed in is signed out by then."""
        self.passed += number
        waiting = self.days.with_suffix(".next")
        waiting.write_text(f"{self.passed}")
        waiting.replace(self.days)

    def day(self, later=0):
        """The day of the server, so many days later, as it is typed."""
        now = datetime.datetime.now(datetime.timezone.utc)
        return (now + datetime.timedelta(days=self.passed + later)).date().isoformat()


class Letters:
    """A mail server of this machine that keeps what it is sent."""

    def __init__(self):
        self.process = subprocess.Popen(
            [sys.executable, MAIL_SERVER, "plain"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())
        self.kept = []
        self.news = threading.Condition()
        threading.Thread(target=self.take, daemon=True).start()

    def take(self):
        for line in self.process.stdout:
            with self.news:
                self.kept.append(json.loads(line))
                self.news.notify_all()

    def link(self, address, path):
        """The link to a page under the path in the latest letter to the address that holds one, which is waited for, and once
        read thrown away."""

        def found():
            for letter in reversed(self.kept):
                text = email.message_from_string(letter["text"], policy=email.policy.default).get_content()
                if address in letter["to"] and (link := re.search(rf"http://\S+{path}\S+", text)):
                    self.kept.remove(letter)
                    return link.group()

        with self.news:
            link = self.news.wait_for(found, timeout=60)
        assert link, f"no letter with a link to {path} reached {address}"
        return link

    def end(self):
        self.process.stdin.close()
        self.process.wait(timeout=30)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


PEOPLE = {person["key"]: person for person in json.loads(MANIFEST.read_text())["people"]}
