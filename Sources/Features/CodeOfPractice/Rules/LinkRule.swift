import Access

/// Which addresses are kept as evidence.
enum LinkRule {
    static let longest = 500

    /// An https address with the name of a host, without user, blanks or control characters.
    /// - Throws: `.badLink`.
    static func checked(_ text: String) throws(CodeOfPracticeError) -> String {
        let link = ReasonText.trimmed(text)
        let isPlain = link.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !Array("\"<>\\^`{|}".utf8).contains($0) }
        guard isPlain, link.utf8.count <= longest, link.lowercased().hasPrefix("https://") else {
            throw CodeOfPracticeError(.badLink)
        }
        let host = link.dropFirst("https://".count).prefix { !"/?#".contains($0) }
        guard !host.contains("@"), host.contains("."), host.first != ".", host.utf8.count <= 253 else {
            throw CodeOfPracticeError(.badLink)
        }
        return link
    }
}
