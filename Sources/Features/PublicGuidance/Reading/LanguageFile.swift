import Storage

/// The texts of one language as its file has them.
struct LanguageFile: Decodable, Hashable {
    /// Whether somebody who speaks the language has read the texts.
    enum Check: String, Decodable {
        case awaiting
        case checked
        /// English: what the others were translated from.
        case source
    }

    let language: String
    let check: Check
    let writtenOn: Day
    let texts: [String: String]

    /// - Parameter json: at most 128 KB.
    /// - Throws: `PublicGuidanceError` where a key is missing or unknown, or a text is not fit to be shown.
    init(json: [UInt8]) throws(PublicGuidanceError) {
        self = try BoundedJSON.read(LanguageFile.self, from: json)
        try TextRule.check(texts)
    }
}
