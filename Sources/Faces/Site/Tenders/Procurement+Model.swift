import Languages
import Storage
import Suppliers
import Tendering

/// One procurement: its assessment, what that asks, who bids, and what was done.
struct ProcurementPage: PageModel {
    var detail: ProcurementDetail
    var mayRun: Bool
    var mayTell: Bool
    /// What was wrong with the award or the ending as it was sent.
    var form = Form()
    var faults: [(field: TenderField, text: String)] = []

    private var path: String { "/tenders/\(detail.procurement.id)" }
    private var isOpen: Bool { detail.procurement.stage == .preparing || detail.procurement.stage == .evaluating }

    func page(in words: Words) -> Page {
        let procurement = detail.procurement
        return Page(
            "tenders/procurement", title: procurement.facts.title, section: .tenders,
            trail: [Crumb(words(.tendersTitle), Address("/tenders"))],
            fields: [
                "next": next(words), "questionsText": questions(words),
                "questionsPath": mayRun && isOpen ? "\(path)/questions" : nil,
                "stage": Tag(.plain, words(.tendersStage, procurement.stage)).fields,
                "tier": words.riskTag(procurement.assessment.tier).fields,
                "lines": FactLines.lines(procurement.facts, words),
                "need": procurement.facts.need.isEmpty ? nil : procurement.facts.need,
                "risk": RiskView(assessment: procurement.assessment).fields(in: words),
                "requirements": FactLines.requirements(detail.requirements, words),
                "hasBidders": !detail.bidders.isEmpty,
                "bidders": bidders(words).fields(in: words),
                "receipts": detail.receipts.map { receipt($0, words) },
                "hasReceipts": !detail.receipts.isEmpty,
                "draw": procurement.draw.map { FactLines.draw($0, words) },
                "steps": detail.steps.map { FactLines.step($0, words) },
                "editPath": mayRun && isOpen ? "\(path)/facts" : nil,
                "bidderPath": mayRun && isOpen ? "\(path)/bidders" : nil,
                "beginPath": mayRun && procurement.stage == .preparing && procurement.bidders > 0
                    ? "\(path)/evaluation" : nil,
                "awardPath": mayRun && procurement.stage == .evaluating ? "\(path)/award" : nil,
                "endPath": mayRun && isOpen ? "\(path)/end" : nil,
                "tellPath": mayTell ? "\(path)/tell-lead" : nil,
                "printPath": "\(path)/print", "jsonPath": "\(path)/file.json", "csvPath": "\(path)/file.csv",
            ])
    }

    /// What is to be done now, and where.
    private func next(_ words: Words) -> Fields {
        let waiting = detail.bidders.first { item in
            switch item.state {
            case .undecided, .waitsForSecond, .underAppeal: true
            case .holds(_, let decision): decision.outcome == .ask || decision.outcome == .refer
            }
        }
        func line(_ step: NextStep, _ way: String?, _ name: String = "") -> Fields {
            ["nextText": words(.tendersNextStep, step, ["name": name]), "nextPath": mayRun ? way : nil]
        }
        switch detail.procurement.stage {
        case .preparing where detail.bidders.isEmpty: return line(.addBidder, "\(path)/bidders")
        case .preparing: return line(.begin, "#bidders-title")
        case .evaluating:
            if let waiting {
                return line(.decide, "/tenders/bidders/\(waiting.bidder.id)", waiting.bidder.name)
            }
            return line(.award, "\(path)/award")
        case .awarded:
            let winner = detail.bidders.first { $0.bidder.id == detail.awardedTo }?.bidder
            return line(.watch, winner.map { "/tenders/bidders/\($0.id)" }, winner?.name ?? "")
        case .ended: return line(.nothing, nil)
        }
    }

    private enum NextStep: String, CaseIterable {
        case addBidder, begin, decide, award, watch, nothing
    }

    private func questions(_ words: Words) -> String {
        words(
            .tendersQuestionsAsked(
                bank: words.number(QuestionBank.questions(for: detail.procurement.assessment.tier).count),
                own: words.number(detail.steps.ownQuestions.count)))
    }

    private func bidders(_ words: Words) -> Table {
        Table(
            caption: words(.tendersBidders), hidesCaption: true,
            columns: [
                Table.Column(label: words(.tendersFieldName)), Table.Column(label: words(.tendersColumnDecided)),
                Table.Column(label: words(.tendersColumnStanding)),
                Table.Column(label: words(.tendersColumnPrice), isNumeric: true),
            ],
            rows: detail.bidders.map { item in
                [
                    Table.Cell(
                        item.bidder.name, link: Address("/tenders/bidders/\(item.bidder.id)"),
                        tag: item.bidder.id == detail.awardedTo ? Tag(.good, words(.tendersAwarded)) : nil),
                    Table.Cell(
                        "", tag: item.state.tag(in: words),
                        note: item.state.decision?.basis.map { words(.tendersBasis, $0) }),
                    Table.Cell("", tag: item.standing.tag(in: words)), price(of: item, words),
                ]
            })
    }

    /// The price, marked where it is thought low, and what it was held against.
    private func price(of item: ListedBidder, _ words: Words) -> Table.Cell {
        guard let price = item.price, let finding = item.priceFinding else { return Table.Cell("–") }
        return Table.Cell(
            words.money(price), tag: finding.verdict == .low ? Tag(.warn, words(.tendersPriceIsLow)) : nil,
            note: finding.measure.map {
                words(
                    .tendersPriceOfMeasure(
                        percent: words.number(finding.percent ?? 0), measure: words.money($0)))
            })
    }

    private func receipt(_ receipt: LeadReceipt, _ words: Words) -> Fields {
        [
            "receiptText": words(.tendersReceipt, receipt.kind, ["moment": words.moment(receipt.sentAt)]),
            "receiptTag": receipt.answer.map {
                Tag($0 == .goOn ? .plain : .warn, words(.tendersLeadAnswer, $0)).fields
            },
        ]
    }
}
