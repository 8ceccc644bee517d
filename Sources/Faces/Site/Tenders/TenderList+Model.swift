import Languages
import Storage
import Suppliers
import Tendering

/// The procurements, the newest first.
struct TenderListPage: PageModel {
    var page: Storage.Page<Procurement>
    var query: ProcurementQuery
    var address: Address
    var mayRun: Bool
    var mayReadLead: Bool
    /// Awarded bidders on whose file something waits.
    var waiting: [AwardWatch] = []

    func page(in words: Words) -> Page {
        let isFiltered = !query.words.isEmpty || query.tier != nil || query.stage != nil
        return Page(
            "tenders/list", title: words(.tendersTitle), section: .tenders,
            fields: [
                "newPath": mayRun ? "/tenders/new" : nil,
                "leadPath": mayReadLead ? "/tenders/lead" : nil,
                "q": InputField(
                    name: "q", label: words(.tendersSearch), value: query.words, kind: "search"
                ).fields,
                "tier": ChoiceField.filter(
                    "tier", words(.suppliersColumnRisk), query.tier?.rawValue,
                    [RiskTier.high, .medium, .low, .unknown].map { ($0.rawValue, words.tier($0).word) }, words),
                "stage": ChoiceField.filter(
                    "stage", words(.tendersColumnStage), query.stage?.rawValue,
                    ProcurementStage.allCases.map { ($0.rawValue, words(.tendersStage, $0)) }, words),
                "isFiltered": isFiltered,
                "exportPath": Address(
                    "/tenders.csv",
                    [
                        "q": query.words, "tier": query.tier?.rawValue ?? "", "stage": query.stage?.rawValue ?? "",
                    ]
                ).description,
                "waiting": waiting.isEmpty ? nil : waitingTable(words).fields(in: words),
                "found": words(.tendersFound(count: page.total)),
                "hasRows": !page.items.isEmpty,
                "table": table(words).fields(in: words),
                "paging": Paging(page, at: address).fields(in: words),
            ])
    }

    private func waitingTable(_ words: Words) -> Table {
        Table(
            caption: words(.tendersWatchTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.tendersBidder)), Table.Column(label: words(.tendersFieldTitle)),
                Table.Column(label: words(.tendersWatchLooked)),
                Table.Column(label: words(.tendersTasks), isNumeric: true),
            ],
            rows: waiting.map { item in
                [
                    Table.Cell(item.name, link: Address("/tenders/bidders/\(item.bidder)")),
                    Table.Cell(item.title, link: Address("/tenders/\(item.procurement)")),
                    Table.Cell(words.moment(item.watchedAt)), Table.Cell(words.number(item.waiting)),
                ]
            })
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.tendersTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.tendersFieldTitle)), Table.Column(label: words(.suppliersColumnRisk)),
                Table.Column(label: words(.tendersColumnStage)),
                Table.Column(label: words(.tendersBidders), isNumeric: true),
                Table.Column(label: words(.tendersFieldValue), isNumeric: true),
            ],
            rows: page.items.map { item in
                [
                    Table.Cell(
                        item.facts.title, link: Address("/tenders/\(item.id)"),
                        note: item.facts.reference.isEmpty ? nil : item.facts.reference),
                    Table.Cell("", tag: words.tier(item.assessment.tier)),
                    Table.Cell(words(.tendersStage, item.stage)), Table.Cell(words.number(item.bidders)),
                    Table.Cell(item.facts.value.map { words.roundMoney($0) } ?? words(.siteUnknown)),
                ]
            })
    }
}
