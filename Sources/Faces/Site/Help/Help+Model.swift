/// What the pages are for and how to read them. Words only.
struct HelpPage: PageModel {
    func page(in words: Words) -> Page {
        Page("help/help", title: words("help.title"), section: .help, fields: [:])
    }
}
