import Hummingbird
import Languages

/// What a page shows, before it is drawn.
struct Page {
    /// The template in `Templates/`, without its ending: `suppliers/list`.
    var template: String
    /// The title of the window and, by `{{title}}`, the heading.
    var title: String
    /// Where in the site it is, for the navigation.
    var section: SiteSection?
    /// The pages above this one, the highest first: the way back up, drawn above the page. Empty for a page that the
    /// navigation leads to.
    var trail: [Crumb]
    /// The part of the help that speaks of this page; nil for that of its section.
    var help: HelpTopic?
    /// Whether somebody who is being watched may read it. It then offers to leave at once, while nobody is signed in.
    var offersExit = false
    /// Whether the public reports by it. It then leads nowhere else than it must.
    var isForReporters = false
    /// What the button says that leaves at once, on a page in a further language; nil for the words of the catalogue.
    var exitText: ForeignText?
    var fields: Fields
    var status: HTTPResponse.Status = .ok
    /// Ask again after so many seconds. Only where the page offers to stop it.
    var refreshSeconds: Int?
    /// The scripts that it needs, in their order. They run when the page is read, after that of the session.
    var scripts: [PageScript] = []
    /// Whether its script shows photos that it opened, which have addresses of the browser's own (`blob:`).
    var showsOpenedPhotos = false
    /// Whether its script may ask the browser where it is, after whoever reads it has pressed for that.
    var asksPlace = false
    /// The `id` of the page's main form. The language switch then sends the form as it is filled in, so that no answer is
    /// lost (see `Form.switchesLanguage`).
    var form: String?
    /// What is wrong with the form that was sent.
    var faults = FieldFaults()
    /// The same in every language, for the language switch; set where the page is drawn.
    var keptFaults: KeptFaults?

    init(_ template: String, title: String, section: SiteSection? = nil, trail: [Crumb] = [], fields: Fields) {
        self.template = template
        self.title = title
        self.section = section
        self.trail = trail
        self.fields = fields
    }

    /// Says which form is the page's main one and what was wrong with it as it was sent, if anything was.
    /// - Parameter id: nil where the reader may send none.
    mutating func show(form id: String?, _ faults: FieldFaults) {
        form = id
        self.faults = faults
        if !faults.isEmpty { status = .unprocessableContent }
    }
}

/// A plain value that knows how to show itself: the model of one page.
protocol PageModel: Sendable {
    func page(in words: Words) -> Page
}
