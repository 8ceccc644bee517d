import Storage

/// The texts of one language as its file has them.
struct LanguageFile: Decodable {
    /// Whether somebody who speaks the language has read the texts.
    enum Check: String, Decodable {
        case awaiting
        case checked
        /// English: what the others were translated from.
        case source
    }

    let language: String
    let check: Check
    private let written: WrittenDay
    let texts: [String: String]

    private enum CodingKeys: String, CodingKey {
        case language, check, texts
        case written = "writtenOn"
    }

    /// The day on which the texts were written, or were last checked.
    var writtenOn: Day { written.day }

    /// - Parameter json: at most 128 KB.
    /// - Throws: `PublicGuidanceError` where a key is missing or unknown, or a text is not fit to be shown.
    init(json: [UInt8]) throws(PublicGuidanceError) {
        self = try BoundedJSON.read(LanguageFile.self, from: json)
        try TextRule.check(texts)
    }
}
