import Access
import CodeOfPractice
import Languages
import Storage

/// The organisation's own policies and those that others offer.
struct PolicyListPage: PageModel {
    var policies: [SharedPolicy]
    var reader: ID<Organisation>
    var mayManage: Bool

    func page(in words: Words) -> Page {
        Page(
            "code/policies", title: words(.codePolicies), section: .code,
            fields: [
                "mayManage": mayManage,
                "hasRows": !policies.isEmpty,
                "table": policies.isEmpty ? nil : table(words).fields(in: words),
            ])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.codePolicies), hidesCaption: true,
            columns: [
                Table.Column(label: words(.codePolicyTitle)), Table.Column(label: words(.codePolicyOwner)),
                Table.Column(label: words(.codePolicyLatest), isNumeric: true),
                Table.Column(label: words(.codePolicyOwn)),
            ],
            rows: policies.map { policy in
                [
                    Table.Cell(
                        policy.title, link: Address("/code/policies/\(policy.id)"),
                        tag: policy.withdrawnAt == nil ? nil : Tag(.warn, words(.codePolicyWithdrawn))),
                    Table.Cell(
                        words.text(policy.ownerName),
                        note: policy.owner == reader
                            ? words(policy.isOffered ? .codePolicyOffered : .codePolicyOwnOnly) : nil),
                    Table.Cell(words.number(policy.latest.number)),
                    own(policy, words),
                ]
            })
    }

    private func own(_ policy: SharedPolicy, _ words: Words) -> Table.Cell {
        guard let own = policy.own else { return Table.Cell(words(.codePolicyNotFollowed)) }
        let text = words(.codePolicyFollows(number: words.number(own.number)))
        let isBehind = own.number < policy.latest.number
        return Table.Cell(
            text, tag: isBehind ? Tag(.warn, words(.codePolicyBehind)) : nil,
            note: own.localText.isEmpty ? nil : words(.codePolicyHasLocal))
    }
}
