"""A real server of the debug build, showing the demonstration, for as long as a `with` block lasts."""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
MANIFEST = ROOT / "Sources/Features/Demonstration/Resources/demonstration.json"
PROGRAM = ROOT / ".build/debug/manumit"
# Debug builds alone read it: hashing passwords as slowly as production must would take most of the time.
QUICK_HASHING = {"MANUMIT_TEST_PASSWORD_ROUNDS": "4"}


class Site:
    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="manumit-browser-")
        database = pathlib.Path(self.folder.name) / "demonstration.sqlite"
        self.process = subprocess.Popen(
            [PROGRAM, "demo", "--port", "0", "--database", database],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            env=os.environ | QUICK_HASHING)
        told = []
        for line in self.process.stderr:
            told.append(line)
            if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                self.address = found.group()
                break
        else:
            raise RuntimeError("manumit demo did not start:\n" + "".join(told))
        # What it says from now on is read and dropped, so that it is never kept waiting.
        threading.Thread(target=lambda: [None for _ in self.process.stderr], daemon=True).start()
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=30)
        self.folder.cleanup()


PEOPLE = {person["key"]: person for person in json.loads(MANIFEST.read_text())["people"]}
