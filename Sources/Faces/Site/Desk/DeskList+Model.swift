import Languages
import ReportChannels
import Reports
import Storage

/// The list of reports to which the reader holds a key: what stands in clear, and nothing of what was reported.
struct DeskListPage: PageModel {
    var page: Storage.Page<ListedReport>
    var search: DeskSearch
    var choices: ReportListChoices
    var waiting: WaitingReports
    var now: Timestamp
    var address: Address

    func page(in words: Words) -> Page {
        Page(
            "desk/list", title: words(.deskTitle), section: .desk,
            fields: [
                "tabs": ReportFilter.Show.allCases.map { tab($0, words) },
                "show": search.filter.show == .open ? nil : search.filter.show.rawValue,
                "channel": ChoiceField.filter(
                    "channel", words(.deskColumnChannel), search.filter.channel?.text,
                    choices.channels.map { ($0.id.text, DeskWords.channel($0.name.english, $0.name.welsh, in: words)) },
                    words),
                "risk": ChoiceField.filter(
                    "risk", words(.deskColumnRisk), search.filter.risk?.rawValue,
                    Report.Risk.allCases.map { ($0.rawValue, words(.deskRisk, $0)) }, words),
                "languages": ChoiceField.filter(
                    "language", words(.deskColumnLanguage), search.filter.language,
                    choices.languages.map { ($0, DeskWords.language($0, in: words)) }, words),
                "role": ChoiceField.filter(
                    "role", words(.deskColumnRole), search.filter.role?.rawValue,
                    ReporterRole.allCases.map { ($0.rawValue, words(.deskRole, $0)) }, words),
                "order": order(words).fields,
                "clearPath": search.isFiltered ? clearPath.description : nil,
                "found": words(.deskFound(count: page.total)), "hasRows": !page.items.isEmpty,
                "rows": page.items.map { row($0, words) }, "paging": Paging(page, at: address).fields(in: words),
            ])
    }

    private var clearPath: Address {
        Address("/desk", ["show": search.filter.show == .open ? "" : search.filter.show.rawValue])
    }

    private func tab(_ show: ReportFilter.Show, _ words: Words) -> Fields {
        let count = waiting.counts[show] ?? 0
        return [
            "tabPath": search.address(showing: show).description, "tabName": words(.deskShow, show),
            "tabCount": count > 0 ? words.number(count) : nil, "isHere": show == search.filter.show,
        ]
    }

    private func order(_ words: Words) -> ChoiceField {
        ChoiceField(
            name: "order", label: words(.deskOrder),
            choices: ["urgency", "arrival"].map {
                .init(value: $0, label: words.code($0, under: .deskOrderEach))
            }, chosen: [search.filter.isByArrival ? "arrival" : "urgency"])
    }

    private func row(_ line: ListedReport, _ words: Words) -> Fields {
        let report = line.report
        let told = DeskWords(report: report, now: now)
        let tags = told.tags(in: words, isOffered: line.isOffered)
        return [
            "reportPath": "/desk/\(report.id)", "arrived": words.moment(report.arrivedAt),
            "tags": tags.map(\.fields), "hasTags": !tags.isEmpty,
            "channelName": DeskWords.channel(line.channelName, line.welshChannelName, in: words),
            "roleName": words(.deskRole, report.role), "languageName": DeskWords.language(report.language, in: words),
            "risk": told.risk(in: words).fields, "state": told.state(in: words).fields, "look": told.look(in: words),
            "assignee": line.assigneeName ?? words(.deskNobody), "sealedBy": words(.deskSealed, report.sealedBy),
        ]
    }
}
