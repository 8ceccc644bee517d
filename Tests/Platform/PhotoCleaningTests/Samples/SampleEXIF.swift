/// What a phone writes into a photo, with planted words.
struct SampleEXIF {
    var orientation: Int? = 6
    var latitude = (degrees: 51, minutes: 29, reference: "N")
    var longitude = (degrees: 3, minutes: 10, reference: "W")
    var isBelowSea = false
    var hasPlace = true
    var hasTime = true
    var zone: String? = "+01:00"
    /// A small JPEG within.
    var thumbnail = SampleJPEG.plain(comment: Planted.bytes("thumbnail"))

    /// A TIFF header and four directories: of the picture, of its taking, of its place, of the small picture.
    var bytes: [UInt8] {
        var picture =
            TIFFDirectory() + TIFFDirectory.text(0x10F, "PLANTED-make") + TIFFDirectory.text(0x110, "PLANTED-model")
        if let orientation { picture = picture + TIFFDirectory.short(0x112, orientation) }
        let first = 8
        // Both are as long with any number.
        let second = first + (picture + TIFFDirectory.long(0x8769, 0) + TIFFDirectory.long(0x8825, 0)).size
        let third = second + taking.size
        let fourth = third + place.size
        picture = picture + TIFFDirectory.long(0x8769, second) + TIFFDirectory.long(0x8825, third)
        var small = TIFFDirectory() + TIFFDirectory.short(0x103, 6) + TIFFDirectory.long(0x202, thumbnail.count)
        small = small + TIFFDirectory.long(0x201, fourth + (small + TIFFDirectory.long(0x201, 0)).size)
        return [0x49, 0x49, 42, 0, 8, 0, 0, 0] + picture.written(at: first, next: fourth) + taking.written(at: second)
            + place.written(at: third) + small.written(at: fourth) + thumbnail
    }

    private var taking: TIFFDirectory {
        var directory = TIFFDirectory() + TIFFDirectory.bytes(0x927C, Planted.bytes("MakerNote"))
        directory = directory + TIFFDirectory.bytes(0x9286, Array("ASCII\0\0\0PLANTED-UserComment".utf8))
        directory = directory + TIFFDirectory.text(0xA431, "PLANTED-serial number")
        if hasTime { directory = directory + TIFFDirectory.text(0x9003, "2026:05:06 07:08:09") }
        if let zone { directory = directory + TIFFDirectory.text(0x9011, zone) }
        return directory
    }

    private var place: TIFFDirectory {
        guard hasPlace else { return TIFFDirectory() + TIFFDirectory.text(0x1D, "2026:05:06") }
        return TIFFDirectory() + TIFFDirectory.text(1, latitude.reference)
            + TIFFDirectory.rational(2, (latitude.degrees, 1), (latitude.minutes, 1), (0, 1))
            + TIFFDirectory.text(3, longitude.reference)
            + TIFFDirectory.rational(4, (longitude.degrees, 1), (longitude.minutes, 1), (0, 1))
            + TIFFDirectory.bytes(5, [isBelowSea ? 1 : 0], type: 1) + TIFFDirectory.rational(6, (125, 10))
    }

    /// The packet that other programs write.
    static let xmp = Array(
        """
        <?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF \
        xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' \
        dc:source='PLANTED-XMP'/></rdf:RDF></x:xmpmeta><?xpacket end='w'?>
        """.utf8)
}
