import Languages
import Storage
import SupplyChains

/// The chains in figures: what the buyer sees whatever names are hidden.
struct ChainsPage: PageModel {
    var rollUp: ChainRollUp
    /// Pairs that may be one business.
    var pairs: Int
    var mayRun: Bool
    var sendsMail: Bool

    func page(in words: Words) -> Page {
        Page(
            "chains/overview", title: words(.chainsTitle), section: .chains,
            fields: [
                "mayRun": mayRun,
                "mayRemind": mayRun && sendsMail && rollUp.businesses > 0,
                "isEmpty": rollUp.businesses == 0,
                "facts": facts(words),
                "tiers": tiers(words).fields(in: words),
                "questionnaires": questionnaires(words).fields(in: words),
                "worst": worst(words).fields(in: words),
                "pairs": pairs > 0 ? words(.chainsPairsFound(count: pairs)) : nil,
                "loops": rollUp.inLoops > 0 ? words(.chainsLoops(count: rollUp.inLoops)) : nil,
            ])
    }

    private func facts(_ words: Words) -> [Fields] {
        let all = words.number(rollUp.businesses)
        func of(_ number: Int) -> String { words(.chainsOf(number: words.number(number), all: all)) }
        let lines: [(String, String, Address?)] = [
            (words(.chainsFactTiers), words.number(rollUp.tiers.count), nil),
            (words(.chainsFactBusinesses), all, Address("/chains/businesses")),
            (words(.chainsFactAnswered), of(rollUp.answered), Address("/chains/businesses", ["answer": "answered"])),
            (words(.chainsFactLate), of(rollUp.late), Address("/chains/businesses", ["answer": "late"])),
            (words(.chainsFactRefused), of(rollUp.refused), Address("/chains/businesses", ["answer": "refused"])),
            (words(.chainsFactUnmapped), of(rollUp.unmapped), Address("/chains/businesses", ["below": "unsaid"])),
            (words(.chainsFactFlags), words.number(rollUp.redFlags), Address("/chains/businesses", ["flags": "yes"])),
        ]
        return lines.map { label, value, link in
            ["label": label, "value": value, "link": link?.description] as Fields
        }
    }

    private func tiers(_ words: Words) -> Table {
        Table(
            caption: words(.chainsTiersTitle),
            columns: [
                Table.Column(label: words(.chainsColumnTier)),
                Table.Column(label: words(.chainsFactBusinesses), isNumeric: true),
                Table.Column(label: words(.chainsAnswer, ChainMap.Node.Answer.answered), isNumeric: true),
                Table.Column(label: words(.chainsAnswer, ChainMap.Node.Answer.asked), isNumeric: true),
                Table.Column(label: words(.chainsAnswer, ChainMap.Node.Answer.late), isNumeric: true),
                Table.Column(label: words(.chainsAnswer, ChainMap.Node.Answer.refused), isNumeric: true),
                Table.Column(label: words(.chainsAnswer, ChainMap.Node.Answer.notAsked), isNumeric: true),
                Table.Column(label: words(.chainsColumnUnmapped), isNumeric: true),
                Table.Column(label: words(.chainsFactFlags), isNumeric: true),
                Table.Column(label: words(.chainsColumnWorst), isNumeric: true),
            ],
            rows: rollUp.tiers.map { tier in
                [
                    Table.Cell(
                        words(.chainsTier(number: words.number(tier.number))),
                        link: Address("/chains/businesses", ["tier": String(tier.number)]),
                        note: tier.hidden > 0 ? words(.chainsHiddenCount(count: tier.hidden)) : nil)
                ]
                    + [
                        tier.businesses, tier.answered, tier.asked, tier.late, tier.refused, tier.notAsked,
                        tier.unmapped, tier.redFlags,
                    ].map { Table.Cell(words.number($0)) } + [Table.Cell(words.risk(thousandths: tier.worstRisk))]
            })
    }

    private func questionnaires(_ words: Words) -> Table {
        QuestionnaireTiers(tiers: rollUp.tiers).table(words)
    }

    private func worst(_ words: Words) -> Table {
        BusinessTable(items: rollUp.worst, address: nil).table(
            words, caption: words(.chainsWorstTitle), hidesCaption: false)
    }
}
