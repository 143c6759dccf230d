"""Two people edit copies of one Anki collection apart and exchange packages: which edits are still there?

Reads the edits as JSON ({"notes": n, "ours": [[note, field, value]], "theirs": [...]}) and writes what became of them.
"""

import json
import sys
import tempfile
import time
from pathlib import Path

from anki.collection import (
    Collection,
    DeckIdLimit,
    ExportAnkiPackageOptions,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
)

FIELDS = ["subject", "officer", "offences", "their_reference"]


def notetype(col):
    made = col.models.new("Case")
    for name in ["key", *FIELDS]:
        col.models.add_field(made, col.models.new_field(name))
    template = col.models.new_template("Card")
    template["qfmt"] = "{{key}}"
    template["afmt"] = "{{subject}}"
    col.models.add_template(made, template)
    col.models.add(made)
    return col.models.by_name("Case")


def carry(source, target, path):
    options = ExportAnkiPackageOptions(with_scheduling=False, with_deck_configs=False, with_media=False, legacy=False)
    source.export_anki_package(out_path=str(path), options=options, limit=DeckIdLimit(source.decks.id("Cases")))
    target.import_anki_package(ImportAnkiPackageRequest(package_path=str(path), options=ImportAnkiPackageOptions()))


def edit(col, edits):
    for number, field, value in edits:
        (found,) = col.find_notes(f"key:case{number}")
        note = col.get_note(found)
        note[field] = value
        col.update_note(note)


def main():
    asked = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        ours, theirs = Collection(str(folder / "ours.anki2")), Collection(str(folder / "theirs.anki2"))
        kind, deck = notetype(ours), ours.decks.id("Cases")
        for number in range(asked["notes"]):
            note = ours.new_note(kind)
            note["key"] = f"case{number}"
            for field in FIELDS:
                note[field] = f"{field} {number}"
            ours.add_note(note, deck)
        carry(ours, theirs, folder / "base.apkg")
        time.sleep(2)
        edit(ours, asked["ours"])
        time.sleep(2)
        edit(theirs, asked["theirs"])
        time.sleep(2)
        carry(ours, theirs, folder / "ours.apkg")
        carry(theirs, ours, folder / "theirs.apkg")
        lost = 0
        for edits in (asked["ours"], asked["theirs"]):
            for number, field, value in edits:
                kept = 0
                for col in (ours, theirs):
                    (found,) = col.find_notes(f"key:case{number}")
                    kept += col.get_note(found)[field] == value
                lost += kept < 2
        json.dump({"lost": lost, "hidden": 0}, sys.stdout)


main()
