/// Four pixels, with text beside them, and a gap that no tag points to.
enum SampleTIFF {
    static let pixels: [UInt8] = [201, 202, 203, 204]

    static func full(secondPage: Bool = false, profile: [UInt8]? = nil) -> [UInt8] {
        var directory = TIFFDirectory() + TIFFDirectory.short(256, 2) + TIFFDirectory.short(257, 2)
        directory = directory + TIFFDirectory.short(258, 8) + TIFFDirectory.short(259, 1) + TIFFDirectory.short(262, 1)
        directory = directory + TIFFDirectory.text(270, "PLANTED-description") + TIFFDirectory.text(271, "PLANTED-make")
        directory = directory + TIFFDirectory.short(274, 6) + TIFFDirectory.short(277, 1) + TIFFDirectory.short(278, 2)
        directory = directory + TIFFDirectory.long(273, 8) + TIFFDirectory.long(279, 4)
        directory = directory + TIFFDirectory.rational(282, (72, 1)) + TIFFDirectory.rational(283, (72, 1))
        directory = directory + TIFFDirectory.short(296, 2) + TIFFDirectory.bytes(700, SampleEXIF.xmp, type: 1)
        if let profile { directory = directory + TIFFDirectory.bytes(34_675, profile) }
        let gap = Planted.bytes("gap!")
        let start = 12 + gap.count
        let second = start + directory.size
        var bytes: [UInt8] = [0x49, 0x49, 42, 0] + [UInt8](little: start, bytes: 4) + pixels + gap
        bytes += directory.written(at: start, next: secondPage ? second : 0)
        return secondPage ? bytes + directory.written(at: second) : bytes + Planted.bytes("trailer")
    }
}
