"""The part of a JPEG in which a camera writes about the photo (Exif 2.32), as TIFF 6.0."""

import struct

SHORT, LONG = 3, 4
MAKER = b"GWNEUTHURWR"


def segment(order):
    """Turned by a quarter, taken at 52° 28' 48" N, 3° 30' 0" W on 4 May 2031. `order`: `<` or `>`."""

    def pack(form, *values):
        return struct.pack(order + form, *values)

    def fields(start, entries):
        """A list of fields that stands at `start`, and after it what does not fit into four bytes."""
        row, rest = pack("H", len(entries)), b""
        behind = start + 2 + 12 * len(entries) + 4
        for tag, kind, count, value in entries:
            if len(value) > 4:
                value, rest = pack("I", behind + len(rest)), rest + value
            row += pack("HHI", tag, kind, count) + value.ljust(4, b"\0")
        return row + pack("I", 0) + rest

    def text(tag, value):
        return tag, 2, len(value) + 1, value + b"\0"

    def degrees(tag, *parts):
        return tag, 5, 3, b"".join(pack("II", part, 1) for part in parts)

    exif_at, place_at = 200, 400
    first = fields(8, [
        text(0x010F, MAKER), (0x0112, SHORT, 1, pack("H", 6)), (0x8769, LONG, 1, pack("I", exif_at)),
        (0x8825, LONG, 1, pack("I", place_at))])
    exif = fields(exif_at, [text(0x9003, b"2031:05:04 10:20:30"), text(0x9011, b"+01:00")])
    place = fields(place_at, [text(1, b"N"), degrees(2, 52, 28, 48), text(3, b"W"), degrees(4, 3, 30, 0)])
    head = (b"II" if order == "<" else b"MM") + pack("HI", 42, 8)
    content = (head + first).ljust(exif_at, b"\0")
    content = (content + exif).ljust(place_at, b"\0") + place
    content = b"Exif\0\0" + content
    return b"\xff\xe1" + struct.pack(">H", len(content) + 2) + content
