/// The pages of a TIFF, of which ExifTool would leave the first.
enum TIFFPages {
    /// - Throws: `.severalPictures` where a second directory holds another page, and not a smaller picture of the first
    ///   (`NewSubfileType` with bit 0; TIFF 6.0, page 36).
    static func requireOne(_ file: PhotoBytes) throws(PhotoProblem) {
        let isLittle = file.has([0x49, 0x49], at: 0)
        func number(_ place: Int, _ size: Int) throws(PhotoProblem) -> Int {
            try file.number(place, bytes: size, isLittle: isLittle)
        }
        var start = try number(4, 4)
        var isFirst = true
        for _ in 0..<64 where start > 0 {
            let count = try number(start, 2)
            var isReduced = false
            for place in stride(from: start + 2, to: start + 2 + 12 * count, by: 12) where try number(place, 2) == 254 {
                isReduced = try number(place + 8, 4) & 1 == 1
            }
            guard isFirst || isReduced else { throw .severalPictures }
            isFirst = false
            start = try number(start + 2 + 12 * count, 4)
        }
    }
}
