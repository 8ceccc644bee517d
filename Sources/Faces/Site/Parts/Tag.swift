/// A status: shape, word and colour together. Drawn by `{{#status}}{{>parts/tag}}{{/status}}`.
struct Tag: Sendable {
    /// The class of the style sheet, which decides colour and shape.
    enum Tone: String, Sendable {
        case danger
        case warn
        case good
        case unknown
        case plain
    }

    var tone: Tone
    var word: String

    init(_ tone: Tone, _ word: String) {
        self.tone = tone
        self.word = word
    }

    var fields: Fields { ["tone": tone.rawValue, "word": word] }
}
