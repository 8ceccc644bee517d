/// A path of this site with its query, written safely: `Address("/suppliers", ["q": "glove"])` is `/suppliers?q=glove`.
struct Address: Sendable, Hashable, CustomStringConvertible {
    let path: String
    /// The query as it stands in the address, without the question mark; empty for none.
    let query: String
    /// The place within the page, without the number sign; empty for its top. Never sent to a server.
    var fragment = ""

    /// - Parameter path: written by us, with identifiers at most; or as it came from the browser.
    init(_ path: String, query: String = "", fragment: String = "") {
        // Two slashes at the front would name another host.
        self.path = path.hasPrefix("//") ? "/" + path.drop { $0 == "/" } : path
        self.query = query
        self.fragment = fragment
    }

    /// - Parameter fields: names and values in order; empty values are left out.
    init(_ path: String, _ fields: KeyValuePairs<String, String>) {
        self.init(path, query: Self.written(fields.filter { !$0.value.isEmpty }.map { ($0.key, $0.value) }))
    }

    /// The same address with one field of the query set, or taken out where the value is nil.
    func with(_ name: String, _ value: String?) -> Address {
        var fields = Form(query: query).fields.filter { $0.name != name }.map { ($0.name, $0.value) }
        if let value { fields.append((name, value)) }
        return Address(path, query: Self.written(fields), fragment: fragment)
    }

    var description: String {
        path + (query.isEmpty ? "" : "?\(query)") + (fragment.isEmpty ? "" : "#\(fragment)")
    }

    /// Text that a browser sent to say where to go next: nil unless it is an address of this site.
    init?(ofThisSite text: String) {
        guard text.utf8.count <= 2048, text.hasPrefix("/"),
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
        else { return nil }
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        // A browser takes dots out of a path, and what is left may begin with two slashes.
        guard !parts[0].contains("//"), !parts[0].contains("/.") else { return nil }
        self.init(String(parts[0]), query: parts.count > 1 ? String(parts[1]) : "")
    }

    private static func written(_ fields: [(String, String)]) -> String {
        fields.map { "\(percentEncoded($0.0))=\(percentEncoded($0.1))" }.joined(separator: "&")
    }

    /// Everything but unreserved characters (RFC 3986 section 2.3) as `%XX`.
    static func percentEncoded(_ text: String) -> String {
        var answer: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                answer.append(byte)
            default:
                answer += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
            }
        }
        return String(decoding: answer, as: UTF8.self)
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
