/// What kind of picture a file is, by its first bytes and never by its name.
public enum PhotoType: String, Sendable, Hashable, CaseIterable {
    case jpeg
    case png
    case webP
    case tiff
    case heic
    case avif

    /// - Parameter bytes: the file, or at least its first 64 bytes.
    /// - Returns: nil where it is none of these: sound, video, a document, a picture of another kind.
    public init?(of bytes: [UInt8]) {
        let file = PhotoBytes(bytes)
        if file.has([0xFF, 0xD8, 0xFF], at: 0) {
            self = .jpeg
        } else if file.has(PNGChunks.signature, at: 0) {
            self = .png
        } else if file.has("RIFF", at: 0), file.has("WEBP", at: 8) {
            self = .webP
        } else if file.has([0x49, 0x49, 42, 0], at: 0) || file.has([0x4D, 0x4D, 0, 42], at: 0) {
            self = .tiff
        } else if file.has("ftyp", at: 4), let type = Self.named(by: file) {
            self = type
        } else {
            return nil
        }
    }

    /// The media type, as browsers and letters name it.
    public var mediaType: String {
        switch self {
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        case .webP: "image/webp"
        case .tiff: "image/tiff"
        case .heic: "image/heic"
        case .avif: "image/avif"
        }
    }

    /// By the brands of ISO/IEC 23008-12 (HEIF), the major one first. Those of films are none of ours.
    private static func named(by file: PhotoBytes) -> PhotoType? {
        for place in [8] + Array(stride(from: 16, to: 64, by: 4)) {
            if file.has("heic", at: place) || file.has("heix", at: place) { return .heic }
            if file.has("avif", at: place) { return .avif }
            guard place > 8 || file.has("mif1", at: place) || file.has("miaf", at: place) else { return nil }
        }
        return nil
    }
}
