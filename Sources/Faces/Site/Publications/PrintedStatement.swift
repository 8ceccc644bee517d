import Languages

/// A published statement as a page of its own, which loads nothing and runs nothing, to be printed.
struct PrintedStatement {
    var page: PublicStatementPage
    var templates: Templates

    func html(in words: Words) -> String {
        let body = templates.render(
            "parts/statement-text", page.sheet(words).fields, MissingNames(), in: words.language)
        let title = Self.escaped(page.title(words))
        let style =
            "body{font:11pt/1.45 serif}h1{font-size:18pt}h2{font-size:13pt;break-after:avoid}.small{font-size:9pt}"
        return """
            <!doctype html><html lang="\(words.language.rawValue)"><head><meta charset="utf-8">\
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\
            <title>\(title)</title><style>@page{size:A4;margin:2cm}\(style)</style></head>\
            <body><h1>\(title)</h1>\(body)</body></html>
            """
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
