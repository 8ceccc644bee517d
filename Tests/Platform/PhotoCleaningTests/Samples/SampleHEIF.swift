/// A picture of a few bytes with EXIF and XMP beside it, as phones write them.
enum SampleHEIF {
    static let pixels = [UInt8](repeating: 0xA5, count: 64)

    static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
        [UInt8](content.count + 8, bytes: 4) + Array(name.utf8) + content
    }

    /// - Parameters:
    ///   - brand: `heic` or `avif`.
    ///   - reference: how the first item relates to others: `thmb` makes it a small picture of another.
    static func full(brand: String = "heic", reference: String = "cdsc", property: [UInt8] = []) -> [UInt8] {
        let coding = brand == "avif" ? "av01" : "hvc1"
        let exif = [0, 0, 0, 0] + SampleEXIF().bytes
        let header = box("ftyp", Array("\(brand)\0\0\0\0mif1\(brand)miaf".utf8))
        func meta(_ start: Int) -> [UInt8] {
            var places: [UInt8] = [0, 0, 0, 0, 0x44, 0, 0, 3]
            var place = start
            for (index, size) in [pixels.count, exif.count, SampleEXIF.xmp.count].enumerated() {
                places += [0, UInt8(index + 1), 0, 0, 0, 1] + [UInt8](place, bytes: 4) + [UInt8](size, bytes: 4)
                place += size
            }
            let types =
                box("infe", [2, 0, 0, 0, 0, 1, 0, 0] + Array("\(coding)\0".utf8))
                + box("infe", [2, 0, 0, 1, 0, 2, 0, 0] + Array("Exif\0".utf8))
                + box("infe", [2, 0, 0, 1, 0, 3, 0, 0] + Array("mime\0application/rdf+xml\0".utf8))
            let size = box("ispe", [0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 16])
            let turn = box("irot", [1])
            let properties = box("ipco", size + turn + property) + box("ipma", [0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 2, 1, 2])
            let references = box(reference, [0, 2, 0, 1, 0, 1]) + box("cdsc", [0, 3, 0, 1, 0, 1])
            return box(
                "meta",
                [0, 0, 0, 0]
                    + box(
                        "hdlr", [UInt8](repeating: 0, count: 8) + Array("pict".utf8) + [UInt8](repeating: 0, count: 13))
                    + box("pitm", [0, 0, 0, 0, 0, 1]) + box("iloc", places) + box("iinf", [0, 0, 0, 0, 0, 3] + types)
                    + box("iprp", properties) + box("iref", [0, 0, 0, 0] + references))
        }
        let start = header.count + meta(0).count + 8
        return header + meta(start) + box("mdat", pixels + exif + SampleEXIF.xmp)
    }
}
