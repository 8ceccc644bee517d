import Languages
import Questionnaires
import Storage
import SupplyChains

/// What came of sending: the links that no letter carries, shown once, and who comes in how.
struct SentQuestionnairesPage: PageModel {
    enum Back: Sendable {
        case list
        case business(ID<Business>)
        /// What a business that answers has named.
        case ownSuppliers
    }

    /// One business that is asked.
    struct Line: Sendable {
        enum Entry: Sendable {
            case letter, returnCode
            /// Where the link leads on this site.
            case link(path: String)
        }

        var name: String
        var entry: Entry
    }

    var lines: [Line]
    /// The names of those who were left out.
    var leftOut: [String]
    var back: Back

    init(lines: [Line], leftOut: [String], back: Back) {
        (self.lines, self.leftOut, self.back) = (lines, leftOut, back)
    }

    init(report: SendingReport, back: Back) {
        let lines = report.asked.map { asked in
            switch asked.entry {
            case .letter: Line(name: asked.name, entry: .letter)
            case .link(let link): Line(name: asked.name, entry: .link(path: link.path))
            case .returnCode: Line(name: asked.name, entry: .returnCode)
            }
        }
        self.init(lines: lines, leftOut: report.alreadyAsked, back: back)
    }

    func page(in words: Words) -> Page {
        let path: String
        var trail = [Crumb(words(.questionnairesTitle), Address("/questionnaires"))]
        switch back {
        case .list: path = "/questionnaires"
        case .business(let id): path = "/chains/businesses/\(id)"
        case .ownSuppliers:
            path = "/answer/suppliers"
            trail = [Crumb(words(.chainsOwnTitle), Address("/answer"))]
        }
        let hasLinks = lines.contains { if case .link = $0.entry { true } else { false } }
        return Page(
            "questionnaires/sent", title: words(.questionnairesSentTitle),
            section: path.hasPrefix("/answer") ? nil : .chains, trail: trail,
            fields: [
                "hasLinks": hasLinks,
                "days": words(.chainsLinkDays(count: ChainLink.days)),
                "asked": lines.map { line($0, words) },
                "leftOut": leftOut.isEmpty
                    ? nil : words(.questionnairesSentLeftOut(names: leftOut.joined(separator: "; "))),
                "backPath": path,
            ])
    }

    private func line(_ line: Line, _ words: Words) -> Fields {
        var (link, text): (String?, String?) = (nil, nil)
        switch line.entry {
        case .letter: text = words(.questionnairesSentByLetter)
        case .link(let path): link = path
        case .returnCode: text = words(.questionnairesSentByCode)
        }
        return ["askedName": line.name, "linkPath": link, "entryText": text]
    }
}
