/// What the head of a part says (RFC 7578 section 4.2).
struct MultipartPart: Equatable {
    /// The name of the form's field.
    var name: String
    /// The name of the file on the person's machine, without folders; nil for a field that is no file.
    var fileName: String?

    init(name: String, fileName: String? = nil) {
        self.name = name
        self.fileName = fileName
    }

    /// - Parameter head: the lines before the content. nil where no name is given.
    init?(head: String) {
        let line = head.split(whereSeparator: \.isNewline).first {
            $0.lowercased().hasPrefix("content-disposition:")
        }
        guard let line, let name = Self.value(of: "name", in: line) else { return nil }
        self.name = name
        fileName = Self.value(of: "filename", in: line).map { path in
            String(path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "")
        }
    }

    /// The value of `name="value"`. Browsers write a quotation mark in it as `%22` and line ends as `%0D%0A` (WHATWG HTML,
    /// multipart form data).
    private static func value(of name: String, in line: Substring) -> String? {
        var rest = line.drop { $0 != ";" }
        while !rest.isEmpty {
            rest = rest.dropFirst().drop { $0 == " " }
            let key = rest.prefix { $0 != "=" && $0 != ";" }
            rest = rest.dropFirst(key.count)
            guard rest.first == "=" else { continue }
            rest = rest.dropFirst()
            let value: Substring
            if rest.first == "\"" {
                value = rest.dropFirst().prefix { $0 != "\"" }
                rest = rest.dropFirst(value.count + 2).drop { $0 != ";" }
            } else {
                value = rest.prefix { $0 != ";" }
                rest = rest.dropFirst(value.count)
            }
            if key.lowercased() == name { return Form.unescaped(value) }
        }
        return nil
    }
}
