"""docs/sealing.md once more, by the `cryptography` package: what the script in the browser is compared with. Written to be
read beside the document, and for tests alone: nothing is bounded, checked twice or overwritten."""

import base64
import hashlib
import hmac
import json
import secrets
import unicodedata

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import load_der_private_key

MIB = 1_048_576
PKCS8_HEAD = bytes.fromhex("302e020100300506032b656e04220420")
DAMM = [
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
]
DESK_KINDS = {"note", "assessment", "label", "link", "intelligence", "source", "referral", "handover"}


def text64(content):
    return base64.b64encode(content).decode()


def bytes64(text):
    return base64.b64decode(text, validate=True)


# HKDF (RFC 5869) and HPKE (RFC 9180).

def mac(key, data):
    return hmac.digest(key, data, "sha256")


def expand(key, info, length):
    block = output = b""
    for number in range(1, 2 + length // 32):
        block = mac(key, block + info + bytes([number]))
        output += block
    return output[:length]


def derive(secret, info, salt=b""):
    return expand(mac(salt or bytes(32), secret), info.encode(), 32)


def labeled_extract(suite, salt, label, secret):
    return mac(salt, b"HPKE-v1" + suite + label + secret)


def labeled_expand(suite, key, label, info, length):
    return expand(key, length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info, length)


def hpke_key(agreed, encapsulated, recipient, info):
    """Key and nonce of the first message."""
    kem = b"KEM\x00\x20"
    extracted = labeled_extract(kem, b"", b"eae_prk", agreed)
    shared = labeled_expand(kem, extracted, b"shared_secret", encapsulated + recipient, 32)
    suite = b"HPKE\x00\x20\x00\x01\x00\x02"
    about = b"\x00" + labeled_extract(suite, b"", b"psk_id_hash", b"") + labeled_extract(suite, b"", b"info_hash", info)
    secret = labeled_extract(suite, shared, b"secret", b"")
    return labeled_expand(suite, secret, b"key", about, 32), labeled_expand(suite, secret, b"base_nonce", about, 12)


def hpke_seal(public, info, aad, plaintext):
    ephemeral = X25519PrivateKey.generate()
    encapsulated = ephemeral.public_key().public_bytes_raw()
    agreed = ephemeral.exchange(X25519PublicKey.from_public_bytes(public))
    key, nonce = hpke_key(agreed, encapsulated, public, info)
    return encapsulated + AESGCM(key).encrypt(nonce, plaintext, aad)


def hpke_open(private, info, aad, sealed):
    encapsulated, ciphertext = sealed[:32], sealed[32:]
    agreed = private.exchange(X25519PublicKey.from_public_bytes(encapsulated))
    key, nonce = hpke_key(agreed, encapsulated, private.public_key().public_bytes_raw(), info)
    return AESGCM(key).decrypt(nonce, ciphertext, aad)


# Keys.

def check_digit(digits):
    row = "0"
    for digit in digits:
        row = DAMM[int(row)][int(digit)]
    return row


def make_receipt():
    digits = "".join(str(secrets.randbelow(10)) for _ in range(23))
    return digits + check_digit(digits)


def receipt_keys(digits, salt):
    """Lookup and private key."""
    stretched = hashlib.pbkdf2_hmac("sha256", digits.encode(), f"manumit receipt 1|{salt}".encode(), 20_000)
    private = X25519PrivateKey.from_private_bytes(derive(stretched, "manumit receipt key 1"))
    return derive(stretched, "manumit receipt lookup 1"), private


def wrapping_key(passphrase, salt, rounds):
    return AESGCM(hashlib.pbkdf2_hmac("sha256", unicodedata.normalize("NFKC", passphrase).encode(), salt, rounds))


def wrap(private, passphrase):
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    encoded = PKCS8_HEAD + private.private_bytes_raw()
    key = wrapping_key(passphrase, salt, 600_000).encrypt(nonce, encoded, b"manumit private key 1")
    return {"version": 1, "rounds": 600_000, "salt": text64(salt), "nonce": text64(nonce), "key": text64(key)}


def unwrap(wrapped, passphrase):
    salt, nonce, key = (bytes64(wrapped[name]) for name in ("salt", "nonce", "key"))
    encoded = wrapping_key(passphrase, salt, wrapped["rounds"]).decrypt(nonce, key, b"manumit private key 1")
    assert len(encoded) == 48
    return load_der_private_key(encoded, None)


def paper(private):
    secret = private.private_bytes_raw()
    letters = base64.b32encode(secret + hashlib.sha256(secret).digest()[:3]).decode()
    return " ".join(letters[start:start + 4] for start in range(0, 56, 4))


def read_paper(groups):
    content = base64.b32decode(groups.replace(" ", ""))
    assert content[32:] == hashlib.sha256(content[:32]).digest()[:3]
    return X25519PrivateKey.from_private_bytes(content[:32])


# Entries and files.

def seal_entry(seal, secret, kind, value):
    entry, nonce = secrets.token_hex(16), secrets.token_bytes(12)
    content = json.dumps(value, ensure_ascii=False).encode()
    length = 4096
    while length < len(content) + 4:
        length *= 2
    padded = (len(content).to_bytes(4, "big") + content).ljust(length, b"\0")
    sealed = AESGCM(derive(secret, "manumit entry 1")).encrypt(nonce, padded, f"{seal}|{kind}|{entry}".encode())
    return {"kind": kind, "entry": entry, "bytes": text64(nonce + sealed), "value": value}


def open_entry(seal, secret, entry):
    content = bytes64(entry["bytes"])
    aad = f"{seal}|{entry['kind']}|{entry['entry']}".encode()
    padded = AESGCM(derive(secret, "manumit entry 1")).decrypt(content[:12], content[12:], aad)
    assert len(padded) in [4096 << step for step in range(9)], len(padded)
    length = int.from_bytes(padded[:4], "big")
    assert not any(padded[4 + length:])
    return json.loads(padded[4:4 + length])


def padme(number):
    """Nikitin et al. (2019), algorithm 1."""
    exponent = number.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (number + mask) & ~mask


def shape(size):
    """How many chunks, and how long each."""
    if size <= MIB:
        return 1, next(step for step in (MIB >> 4, MIB >> 3, MIB >> 2, MIB >> 1, MIB) if size <= step)
    return padme(-(-size // MIB)), MIB


def chunk_nonce(number, count):
    return bytes(7) + bytes([number == count - 1]) + number.to_bytes(4, "big")


def file_cipher(secret, file):
    return AESGCM(derive(secret, "manumit file 1", salt=file.encode()))


def seal_file(secret, content):
    file = secrets.token_hex(16)
    count, length = shape(len(content))
    padded = content.ljust(count * length, b"\0")
    cipher, aad = file_cipher(secret, file), f"manumit file 1|{file}".encode()
    chunks = [
        text64(cipher.encrypt(chunk_nonce(number, count), padded[number * length:(number + 1) * length], aad))
        for number in range(count)
    ]
    return {"file": file, "size": len(content), "sha256": hashlib.sha256(content).hexdigest(), "chunks": chunks}


def open_file(secret, sealed):
    count, length = shape(sealed["size"])
    assert len(sealed["chunks"]) == count
    cipher, aad = file_cipher(secret, sealed["file"]), f"manumit file 1|{sealed['file']}".encode()
    padded = b"".join(
        cipher.decrypt(chunk_nonce(number, count), bytes64(chunk), aad) for number, chunk in enumerate(sealed["chunks"]))
    assert len(padded) == count * length and not any(padded[sealed["size"]:])
    content = padded[:sealed["size"]]
    assert hashlib.sha256(content).hexdigest() == sealed["sha256"]
    return content


# Specimens.

def make_specimen(entries, files):
    """`entries`: pairs of kind and value. `files`: contents."""
    seal = secrets.token_hex(16)
    content, desk = secrets.token_bytes(32), secrets.token_bytes(32)
    info = b"manumit report key 1"

    def sealed_to(public, key):
        return text64(hpke_seal(public, info, f"{seal}|{key}".encode(), content + desk))

    def recipient(number, passphrase):
        private = X25519PrivateKey.generate()
        public = private.public_key().public_bytes_raw()
        key = f"recipient-{number}"
        return {
            "key": key, "passphrase": passphrase, "public": text64(public), "wrapped": wrap(private, passphrase),
            "sealed": sealed_to(public, key)}

    digits, salt = make_receipt(), secrets.token_hex(16)
    lookup, receipt_private = receipt_keys(digits, salt)
    receipt_public = receipt_private.public_key().public_bytes_raw()
    recovery_private = X25519PrivateKey.generate()
    recovery_public = recovery_private.public_key().public_bytes_raw()
    return {
        "version": 1, "seal": seal,
        "receipt": {
            "digits": digits, "salt": salt, "lookup": text64(lookup), "public": text64(receipt_public),
            "sealed": text64(hpke_seal(receipt_public, info, f"{seal}|receipt".encode(), content))},
        "recipients": [recipient(1, "pymtheg gwdihŵ ﬁn"), recipient(2, "another passphrase")],
        "recovery": {
            "key": "recovery-1", "paper": paper(recovery_private), "public": text64(recovery_public),
            "sealed": sealed_to(recovery_public, "recovery-1")},
        "entries": [seal_entry(seal, desk if kind in DESK_KINDS else content, kind, value) for kind, value in entries],
        "files": [seal_file(content, file) for file in files],
    }


def open_specimen(specimen):
    """Opens it by every key that it holds, and gives the contents of its files."""
    assert specimen["version"] == 1
    seal, info = specimen["seal"], b"manumit report key 1"
    receipt, recovery = specimen["receipt"], specimen["recovery"]
    lookup, private = receipt_keys(receipt["digits"], receipt["salt"])
    assert check_digit(receipt["digits"]) == "0" and len(receipt["digits"]) == 24
    assert lookup == bytes64(receipt["lookup"])
    content = hpke_open(private, info, f"{seal}|receipt".encode(), bytes64(receipt["sealed"]))
    holders = [(unwrap(one["wrapped"], one["passphrase"]), one) for one in specimen["recipients"]]
    holders.append((read_paper(recovery["paper"]), recovery))
    assert private.public_key().public_bytes_raw() == bytes64(receipt["public"])
    for private, one in holders:
        assert private.public_key().public_bytes_raw() == bytes64(one["public"])
        both = hpke_open(private, info, f"{seal}|{one['key']}".encode(), bytes64(one["sealed"]))
        assert both[:32] == content and len(both) == 64
    desk = both[32:]
    for entry in specimen["entries"]:
        assert open_entry(seal, desk if entry["kind"] in DESK_KINDS else content, entry) == entry["value"]
    return [open_file(content, file) for file in specimen["files"]]
