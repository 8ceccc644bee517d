import Languages

/// Shows the return code, once.
struct ReturnCodePage: PageModel {
    var code: String

    func page(in words: Words) -> Page {
        Page("answer/started", title: words(.chainsCodeTitle), fields: ["code": code])
    }
}
