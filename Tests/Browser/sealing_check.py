"""The script that seals and opens reports in the browser, against the standards it follows and against docs/sealing.md as
`sealing/reference.py` has it."""

import hashlib
import json
import pathlib
import random
import sys
import tempfile
import time

import playwright.sync_api

from sealing import exif, reference
from sealing.place import Place
from server import ROOT

MIB = reference.MIB
VECTORS = pathlib.Path(__file__).parent / "sealing/hpke.json"
ALL_VECTORS = ROOT / ".build/checkouts/swift-crypto/Tests/CryptoTests/HPKE/hpke-test-vectors.json"
FILE_SIZES = [0, 1, 65_536, 65_537, MIB - 1, MIB, MIB + 1, MIB * 7 // 2]
ENTRIES = [
    ("report", {"what": "Gwelais ddynion yn cysgu yn y golch ceir. ŵ ŷ 😀", "when": None, "signs": [1, 2.5, True]}),
    ("addition", {"text": "x" * 5000}), ("identity", {}), ("message", "llinyn"), ("withdrawal", []),
    ("answer", {"text": "Diolch"}), ("note", {"text": "nodyn"}), ("assessment", {"urgency": "now"}), ("label", 1),
    ("link", None), ("intelligence", {"grade": "A1"}), ("source", {"name": "x"}), ("referral", {}), ("handover", {}),
]


def check(browser):
    """Lines of what is wrong."""
    with Place(browser) as place:
        for part in (
                known_answers, receipts, specimens, reports, files, padding, recipient_keys, photos, visits, long_file):
            part(place)
        print_measures(place)
        return place.all_problems()


def write(browser, path):
    """Has the browser seal a specimen for another implementation."""
    with Place(browser) as place:
        specimen = place.ask("makeSpecimen", ENTRIES, FILE_SIZES)
        path.write_text(json.dumps(specimen, ensure_ascii=False, indent=1) + "\n")
        return place.all_problems()


def open_specimen(browser, path):
    """Has the browser open a specimen that another implementation sealed."""
    with Place(browser) as place:
        opened_by_browser(place, path.name, json.loads(path.read_text()))
        return place.all_problems()


# Parts.

def known_answers(place):
    vectors = json.loads(VECTORS.read_text())["vectors"]
    if ALL_VECTORS.exists():
        vectors += [
            vector for vector in json.loads(ALL_VECTORS.read_text())
            if (vector["mode"], vector["kem_id"], vector["kdf_id"]) == (0, 32, 1) and vector["aead_id"] in (1, 2)]
    for vector in vectors:
        what = f"RFC 9180, AES {vector['aead_id']}, {len(vector['encryptions'])} messages"
        answer = place.ask("hpke", vector)
        place.expect(f"{what}: encapsulated", answer["enc"], vector["enc"])
        place.expect(f"{what}: sealed", answer["sealed"], [message["ct"] for message in vector["encryptions"]])
        place.expect(f"{what}: opened", answer["opened"], [message["pt"] for message in vector["encryptions"]])
    # RFC 7748, sections 5.2 and 6.1.
    for private, public, agreed in (
            ("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4",
             "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c",
             "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552"),
            ("4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d",
             "e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493",
             "95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957"),
            ("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb",
             "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a",
             "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742")):
        own = reference.X25519PrivateKey.from_private_bytes(bytes.fromhex(private)).public_key().public_bytes_raw()
        place.expect("RFC 7748", place.ask("agree", private, public), [agreed, own.hex()])
    for length in [*range(0, 130), 1000, 100_003]:
        content = random.Random(length).randbytes(length)
        for steps in ([64], [1, 63, 65, 7], [50_000]):
            found = place.ask("sha256", reference.text64(content), steps)
            place.expect(f"SHA-256 of {length} bytes", found, hashlib.sha256(content).hexdigest())
    for rounds in (1, 20_000, 600_000):
        found = place.ask("stretched", "cyfrinair ŵ", "halen", rounds)
        expected = hashlib.pbkdf2_hmac("sha256", "cyfrinair ŵ".encode(), b"halen", rounds)
        place.expect(f"PBKDF2 of {rounds} rounds", found, expected.hex())


def receipts(place):
    # Damm's table finds every wrong digit and every two neighbours that changed places, whatever stands before and after.
    table = [[int(digit) for digit in row] for row in reference.DAMM]
    for row in table:
        place.expect("row of Damm's table", sorted(row), list(range(10)))
    for before in range(10):
        place.expect("check digit", table[before][before], 0)
        for one in range(10):
            for other in range(one):
                first, second = table[table[before][one]][other], table[table[before][other]][one]
                place.expect(f"neighbours {one} and {other}", first == second, False)
    made = place.page.evaluate("() => Array.from({ length: 500 }, () => Manumit.sealing.receipt.make())")
    place.expect("different receipts", len(set(made)), 500)
    counts = [sum(receipt[:23].count(str(digit)) for receipt in made) for digit in range(10)]
    # 11,500 digits: 1,150 of each, give or take six standard deviations.
    place.expect(f"spread of digits {counts}", all(950 < count < 1350 for count in counts), True)
    place.expect("check digits", {reference.check_digit(receipt) for receipt in made}, {"0"})
    wrong = []
    for receipt in made[:20]:
        for at, digit in enumerate(receipt):
            wrong += [receipt[:at] + other + receipt[at + 1:] for other in "0123456789" if other != digit]
            if at < 23 and digit != receipt[at + 1]:
                wrong.append(receipt[:at] + receipt[at + 1] + digit + receipt[at + 2:])
    place.expect("wrong receipts", set(place.ask("readReceipts", wrong)), {"receiptCheck"})
    right = made[0]

    def in_digits(zero):
        return "".join(chr(ord(zero) + int(digit)) for digit in right)

    typed = {
        right: right, f" {right[:4]} {right[4:12]}-{right[12:]}\n": right, f"{right[:8]}\u2011\u00a0\u2013{right[8:]}": right,
        f"\u200f{in_digits('٠')}\u200e": right, in_digits("۰"): right, in_digits("０"): right, in_digits("०"): right,
        in_digits("𝟘"): right, in_digits("𝟬"): right, right[:-1]: "receiptLength", right + "0": "receiptLength",
        "": "receiptLength", "1" * 2000: "receiptLength", right[:-1] + "x": "receiptCharacters",
        right[:-1] + "½": "receiptCharacters", right.replace(right[3], "四", 1): "receiptCharacters"}
    place.expect("typed receipts", place.ask("readReceipts", list(typed)), list(typed.values()))
    generator = random.Random(2031)
    letters = "0123456789٠१３ -\u200f\ud800x½四😀\0"
    odd = ["".join(generator.choices(letters, k=generator.randrange(40))) for _ in range(2000)]
    place.expect("odd receipts", set(place.ask("readReceipts", odd)) - {"receiptLength", "receiptCharacters"}, set())
    groups = place.page.evaluate("digits => Manumit.sealing.receipt.groups(digits)", right)
    place.expect("groups", groups, " ".join(right[start:start + 4] for start in range(0, 24, 4)))
    for receipt in made[:3]:
        salt = hashlib.sha256(receipt.encode()).hexdigest()[:32]
        lookup, private = reference.receipt_keys(receipt, salt)
        place.expect("keys of a receipt", place.ask("receiptKeys", receipt, salt), {
            "lookup": reference.text64(lookup), "isExportable": False,
            "public": reference.text64(private.public_key().public_bytes_raw())})


def specimens(place):
    specimen = place.ask("makeSpecimen", ENTRIES, FILE_SIZES)
    contents = reference.open_specimen(specimen)
    place.expect("files by the browser", [len(file) for file in contents], FILE_SIZES)
    place.expect("contents by the browser", [hash_of(file) for file in contents], [hash_of(content(s)) for s in FILE_SIZES])
    opened_by_browser(place, "by the browser", specimen)
    other = reference.make_specimen(ENTRIES, [content(size) for size in FILE_SIZES])
    reference.open_specimen(other)
    opened_by_browser(place, "by the reference", other)


def opened_by_browser(place, what, specimen):
    try:
        answer = place.ask("openSpecimen", specimen)
    except playwright.sync_api.Error as error:
        place.problems.append(f"sealing: specimen {what} does not open: {error.message.splitlines()[0]}")
        return
    place.expect(f"specimen {what}", answer["problems"], [])
    place.expect(f"files of the specimen {what}", answer["hashes"], [file["sha256"] for file in specimen["files"]])


def reports(place):
    place.expect_codes(
        "report", place.ask("refusals"), by_its_owner=None, cut_off="malformed", of_low_order="malformed",
        identifier_with_a_bar="malformed", entry=None, entry_of_no_kind="unknownKind", entry_of_nothing="malformed",
        entry_too_long="tooLong", note_by_receipt="noDeskKey")
    place.expect("granted", place.ask("grants"), ["nodyn", "nodyn", 112])


def files(place):
    answer = place.ask("fileRefusals")
    place.expect_codes(
        "file", answer["codes"], as_sent=None, last_chunk_removed="chunkMissing", a_chunk_cut_off="malformed",
        another_hash="fileDiffers", resumed_with_another_content="fileDiffers", resumed_with_another_size="fileDiffers",
        a_chunk_beyond_the_last="malformed")
    place.expect("resumed alike", answer["isResumedAlike"], True)
    place.expect("sealed alone", answer["isSealedAlone"], True)
    place.expect("sealed size", *answer["sealedSize"])


def padding(place):
    lengths = [2, 3, 4091, 4092, 4093, 8188, 8189, MIB - 5, MIB - 4]
    place.expect("lengths of entries", place.ask("entryLengths", lengths), [
        4096, 4096, 4096, 4096, 8192, 8192, 16384, MIB, MIB])
    sizes = [0, 1, MIB, MIB + 1, *(count * MIB for count in range(2, 400)), 2 << 30, (1 << 40) + 1]
    counts = place.ask("shapes", sizes)
    place.expect("chunks", counts, [reference.shape(size)[0] for size in sizes])
    place.expect("most that is added", all(
        count * MIB <= size * 1.12 for size, count in zip(sizes, counts) if size > MIB + 1), True)


def recipient_keys(place):
    answer = place.ask("recipientKeys")
    place.expect_codes("recipient's key", answer.pop("codes"), **dict.fromkeys(
        ("wrong_passphrase", "empty_passphrase", "old_passphrase"), "wrongPassphrase"), **dict.fromkeys(
        ("few_rounds", "many_rounds", "another_version", "no_salt", "short_key", "nothing"), "malformed"))
    place.expect("recipient's key", answer, {
        "isSame": True, "isExportable": False, "usages": ["deriveBits"], "isFresh": True})
    answer = place.ask("recoveryKeys")
    place.expect_codes(
        "recovery key", answer.pop("codes"), wrong_letter="recoveryKeyCheck", groups_swapped="recoveryKeyCheck",
        group_missing="recoveryKeyLength", other_letters="recoveryKeyCharacters", nothing="recoveryKeyLength")
    place.expect("recovery key", answer, {"form": True, "isRead": True, "isReadAlike": True, "isExportable": False})


def photos(place):
    for order in "<>":
        answer = place.ask("photo", reference.text64(exif.segment(order)))
        copy, original = (reference.bytes64(answer.pop(name)) for name in ("copy", "original"))
        place.expect("marks of the original", b"Exif" in original and exif.MAKER in original, True)
        place.expect("marks of the copy", b"Exif" in copy or exif.MAKER in copy, False)
        # Turned as it is seen: what was red on the left is above.
        above, below = answer.pop("above"), answer.pop("below")
        place.expect(f"colours {above}, {below}", above[0] > 200 > 60 > above[2] and below[2] > 200 > 60 > below[0], True)
        place.expect("photo", answer, {
            "facts": {"latitude": 52.48, "longitude": -3.5, "taken": "2031-05-04T10:20:30+01:00"},
            "factsOfCopy": {}, "factsOfNoPhoto": {}, "type": "image/jpeg", "size": [40, 80], "small": [16, 32],
            "unreadable": "photoUnreadable"})
        read = place.ask("mutatedPhotos", reference.text64(original), 1500)
        place.expect(f"changed photos, of which {read} were read", isinstance(read, int) and read > 50, True)


def visits(place):
    page, other = place.new_page(has_clock=True), place.new_page(has_clock=True)

    def taken(of=page):
        return place.ask("takeKey", page=of)

    def listens(of):
        of.evaluate("() => { window.told = 0; addEventListener('manumit-key-forgotten', () => { window.told += 1; }); }")

    traces = page.evaluate("async () => [(await indexedDB.databases()).length, sessionStorage.length]")
    place.expect("support", page.evaluate("() => Manumit.sealing.x25519.isSupported()"), True)
    place.expect("traces before any key is kept", traces, [0, 0])
    place.expect("no key", taken(), None)
    kept = {"identifier": "one", "public": place.ask("keepKey", page=page), "isExportable": False}
    place.expect("kept", taken(), kept)
    page.reload()
    place.expect("kept on the next page", taken(), kept)
    place.expect("in another tab", taken(other), None)
    page.clock.fast_forward("29:00")
    place.expect("after 29 minutes", taken(), kept)
    page.clock.fast_forward("29:00")
    page.keyboard.press("Shift")
    page.clock.fast_forward("29:00")
    place.expect("while somebody writes", taken(), kept)
    listens(page)
    page.clock.fast_forward("31:00")
    place.expect("after 31 minutes", taken(), None)
    place.expect("told after 31 minutes", page.evaluate("() => window.told"), 1)
    place.expect("keys that are left", place.ask("keptKeys", page=page), 0)
    place.ask("keepKey", page=page)
    page.evaluate("() => sessionStorage.clear()")
    place.expect("without its mark", taken(), None)
    later = place.new_page(has_clock=True)
    later.clock.fast_forward("31:00")
    taken(later)
    place.expect("keys of a tab that is gone", place.ask("keptKeys", page=later), 0)
    page, other = place.new_page(), place.new_page()
    place.ask("keepKey", page=page)
    place.ask("keepKey", page=other)
    listens(other)
    page.evaluate("() => Manumit.sealing.visitKeys.forget()")
    other.wait_for_function("() => window.told === 1")
    place.expect("after forgetting", [taken(page), taken(other), place.ask("keptKeys", page=page)], [None, None, 0])
    place.ask("keepKey", page=page)
    page.goto("/signed-out")
    place.expect("after signing out", [taken(page), place.ask("keptKeys", page=page)], [None, 0])


def long_file(place):
    """A file of 256 MiB from the disk. Engines throw away memory in their own time, so what is bounded closely is what is left."""
    with tempfile.NamedTemporaryFile(suffix=".bin") as file:
        file.truncate(256 * MIB)
        page = place.new_page()
        page.set_input_files("input", file.name)
        processes = renderers(place)
        before = sum(peak(process, is_reset=True) for process in processes)
        facts = place.ask("sealChosen", page=page)
        most = (sum(peak(process) for process in processes) - before) // MIB
        place.context.new_cdp_session(page).send("HeapProfiler.collectGarbage")
        time.sleep(1)
        left = (sum(peak(process, is_reset=True) for process in processes) - before) // MIB
        print(f"sealing: a file of 256 MiB takes at most {most} MiB and leaves {left}", file=sys.stderr)
    place.expect("long file", [facts["size"], facts["bytes"]], [256 * MIB, 256 * MIB])
    place.expect("hash of a long file", facts["sha256"], hash_of(bytes(256 * MIB)))
    place.expect(f"memory of {most} MiB at most, {left} left", most < 512 and left < 128, True)


def renderers(place):
    """The processes that pages run in."""
    session = place.browser.new_browser_cdp_session()
    processes = session.send("SystemInfo.getProcessInfo")["processInfo"]
    session.detach()
    return [process["id"] for process in processes if process["type"] == "renderer"]


def peak(process, is_reset=False):
    """The most memory that a process had at once, so far or from now on."""
    if is_reset:
        pathlib.Path(f"/proc/{process}/clear_refs").write_text("5")
    status = pathlib.Path(f"/proc/{process}/status").read_text()
    return next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM"))


def print_measures(place):
    found = place.ask("measure", 64)
    print(
        f"sealing: a report to three recipients, the recovery key and a receipt {found['report']:.0f} ms; PBKDF2 of 600,000"
        f" rounds {found['stretching']:.0f} ms, of 20,000 {found['receiptStretching']:.0f} ms; files {found['hashing']} MiB/s"
        f" hashed, {found['sealing']} sealed, {found['opening']} opened", file=sys.stderr)


# How.

def content(size):
    """The same as `content` in sealing/page/10-common.js."""
    first = bytes((index * 31 + (index >> 8) * 17) & 255 for index in range(65_536))
    blocks = (first.translate(bytes((byte + block * 7) & 255 for byte in range(256))) for block in range(1 + size // 65_536))
    return b"".join(blocks)[:size]


def hash_of(content):
    return hashlib.sha256(content).hexdigest()
