/// Looks whether a photo holds nothing but what is needed to show it, part by part and against lists of what may stand there.
/// Trusts nobody: what is not on a list, or is longer than it need be, is a problem. It does not look into compressed pixels, where
/// a stranger to this program could hide a word as in any picture.
enum PhotoCheck {
    /// What was found where there is no problem.
    struct Finding: Hashable {
        var width: Int
        var height: Int
        /// It has a colour profile that is not needed, or not one of the well-known: the colours are to be shown without.
        var hasOtherProfile = false
    }

    /// - Throws: `PhotoProblem`.
    static func finding(_ bytes: [UInt8], _ type: PhotoType) throws(PhotoProblem) -> Finding {
        let file = PhotoBytes(bytes)
        let finding =
            switch type {
            case .jpeg: try JPEGCheck(file).finding()
            case .png: try PNGCheck(file).finding()
            case .webP: try WebPCheck(file).finding()
            case .tiff: try TIFFCheck(file).finding()
            case .heic, .avif: try HEIFCheck(file).finding()
            }
        guard finding.width > 0, finding.height > 0 else { throw .damaged }
        guard finding.width <= PhotoCleaner.mostPixels / finding.height else { throw .tooManyPixels }
        return finding
    }
}
