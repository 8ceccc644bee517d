"""The words of the pages, by the keys of the program's own catalogue."""

import json
import pathlib

CATALOGUE = pathlib.Path(__file__).resolve().parents[2] / "Sources/Platform/Languages/Catalogue"
MESSAGES = {}
for file in sorted(CATALOGUE.glob("*.json")):
    MESSAGES |= json.loads(file.read_text())


class Words:
    """The catalogue in one language: `words("imports.send")`."""

    def __init__(self, language):
        self.language = language

    def __call__(self, key, **arguments):
        text = MESSAGES[key][self.language]
        for name, value in arguments.items():
            text = text.replace("{" + name + "}", value)
        return text
