/// One answer of the server: a code of three digits and the text of each line (RFC 5321 section 4.2).
struct SMTPReply: Sendable, Hashable {
    var code: Int
    var lines: [String]

    /// Whether the code begins with the digit.
    func isOf(_ hundreds: Int) -> Bool { code / 100 == hundreds }

    /// What follows a keyword among the extensions that an answer to EHLO lists; nil where it is not listed.
    func `extension`(_ keyword: String) -> [String]? {
        for line in lines.dropFirst() {
            let words = line.uppercased().split(separator: " ")
            if words.first.map(String.init) == keyword { return words.dropFirst().map(String.init) }
        }
        return nil
    }
}
