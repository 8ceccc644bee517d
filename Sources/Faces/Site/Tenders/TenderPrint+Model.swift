import Languages
import Storage
import Suppliers
import Tendering

/// A procurement with everything on its bidders' files, on one page to be printed. It does not tell what the lead answered.
struct TenderPrintPage: PageModel {
    var file: ProcurementFile

    func page(in words: Words) -> Page {
        let procurement = file.procurement
        return Page(
            "tenders/print", title: procurement.facts.title, section: .tenders,
            trail: [
                Crumb(words(.tendersTitle), Address("/tenders")),
                Crumb(procurement.facts.title, Address("/tenders/\(procurement.id)")),
            ],
            fields: [
                "madeText": words(.tendersPrintMade(moment: words.moment(file.madeAt))),
                "stage": Tag(.plain, words(.tendersStage, procurement.stage)).fields,
                "tier": words.riskTag(procurement.assessment.tier).fields,
                "lines": FactLines.lines(procurement.facts, words),
                "need": procurement.facts.need.nonEmpty,
                "risk": RiskView(assessment: procurement.assessment).fields(in: words),
                "requirements": FactLines.requirements(file.requirements, words),
                "leadText": file.leadAskedAt.map { words(.tendersPrintLead(moment: words.moment($0))) },
                "draw": procurement.draw.map { FactLines.draw($0, words) },
                "steps": file.steps.map { FactLines.step($0, words) },
                "sheets": file.bidders.map { BidderSheet(view: $0, hasWays: false).fields(in: words) },
            ])
    }
}
