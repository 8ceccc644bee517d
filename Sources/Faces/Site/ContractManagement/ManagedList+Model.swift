import ContractManagement
import Languages
import Storage
import Suppliers

/// The contracts to look after, and what is late over all of them.
struct ManagedListPage: PageModel {
    var page: Storage.Page<ManagedContract>
    var late: [OverdueMatter]
    var tier: RiskTier?
    var address: Address
    var today: Day
    var mayReadConcerns: Bool

    func page(in words: Words) -> Page {
        Page(
            "contract-management/list", title: words(.managedListTitle), section: .tenders,
            fields: [
                "concernsPath": mayReadConcerns ? "/managed/concerns" : nil,
                "tier": ChoiceField(
                    name: "tier", label: words(.suppliersColumnRisk),
                    choices: RiskTier.allCases.map { .init(value: $0.rawValue, label: words.tier($0).word) }
                        + [.init(value: "all", label: words(.siteFilterAny))],
                    chosen: [tier?.rawValue ?? "all"]
                ).fields,
                "exportPath": Address("/managed.csv", ["tier": tier?.rawValue ?? "all"]).description,
                "late": late.isEmpty ? nil : lateTable(words).fields(in: words),
                "found": words(.managedFound(count: page.total)),
                "table": page.items.isEmpty ? nil : table(words).fields(in: words),
                "paging": Paging(page, at: address).fields(in: words),
            ])
    }

    private func lateTable(_ words: Words) -> Table {
        Table(
            caption: words(.managedLateTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.managedColumnWhat)), Table.Column(label: words(.managedColumnWhen)),
                Table.Column(label: words(.contractsColumnTitle)),
            ],
            rows: late.map { matter in
                [
                    Table.Cell(
                        words(.managedMatter, matter.kind), note: matter.text.isEmpty ? nil : matter.text),
                    Table.Cell(
                        words.shortDay(matter.due), tag: Tag(.danger, words(.managedLate)),
                        note: matter.owner.isEmpty ? nil : matter.owner),
                    Table.Cell(matter.contractTitle, link: Address("/contracts/\(matter.contract)/managed")),
                ]
            })
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.managedListTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.contractsColumnTitle)), Table.Column(label: words(.suppliersColumnRisk)),
                Table.Column(label: words(.managedReviewNext)),
                Table.Column(label: words(.managedColumnLate), isNumeric: true),
                Table.Column(label: words(.managedColumnSteps), isNumeric: true),
                Table.Column(label: words(.managedColumnRemedies), isNumeric: true),
            ],
            rows: page.items.map { row($0, words) })
    }

    private func row(_ item: ManagedContract, _ words: Words) -> [Table.Cell] {
        let review =
            item.next.map { next in
                Table.Cell(
                    words.shortDay(next.due), tag: next.due < today ? Tag(.danger, words(.managedLate)) : nil)
            }
            ?? Table.Cell(
                words(.managedReviewProposed(day: words.shortDay(item.proposed))),
                tag: Tag(.unknown, words(.managedReviewUnplanned)))
        return [
            Table.Cell(
                ContractFacts(contract: item.contract).title,
                link: Address("/contracts/\(item.contract.id)/managed"), note: item.contract.buyer),
            Table.Cell("", tag: words.tier(item.contract.tier)), review, Table.Cell(words.number(item.overdue)),
            Table.Cell(words.number(item.openSteps)), Table.Cell(words.number(item.openRemedies)),
        ]
    }
}
