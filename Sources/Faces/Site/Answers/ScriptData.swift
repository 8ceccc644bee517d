import Foundation

/// What a page gives its script, for a block that runs nothing: `<script type="application/json" id="…">{{{data}}}</script>`.
/// No sign in it ends the block or begins a comment, whatever the values hold (HTML, section 4.12.1.3).
enum ScriptData {
    /// JSON in which `<`, `>` and `&` are written as `\u003c`, `\u003e` and `\u0026`.
    static func text(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Values of ours are text, numbers and lists of them, which JSON can say.
        guard let data = try? encoder.encode(value) else { return "null" }
        return String(decoding: data, as: UTF8.self)
            .replacing("<", with: "\\u003c").replacing(">", with: "\\u003e").replacing("&", with: "\\u0026")
    }
}
