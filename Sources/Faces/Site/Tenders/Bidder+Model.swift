import Languages
import Storage
import Suppliers
import Tendering

/// One bidder's file: what waits, who stands behind, what was found, and what a person may put on it now.
struct BidderPage: PageModel {
    var view: BidderView
    var mayTell: Bool
    /// The same business on the register, where somebody has linked it and the reader may see it.
    var linked: SupplierDetail?

    func page(in words: Words) -> Page {
        let file = view.file
        let path = "/tenders/bidders/\(file.bidder.id)"
        func way(_ kind: BidderEntry.Kind) -> String? { view.mayRun ? "\(path)/\(kind.rawValue)" : nil }
        let isEvaluating = file.procurement.stage == .evaluating
        var mayAppeal = false
        var mayAnswer = false
        var mayDecide = false
        switch view.state {
        case .undecided: mayDecide = isEvaluating
        case .holds: (mayDecide, mayAppeal) = (isEvaluating, true)
        case .underAppeal: mayAnswer = true
        case .waitsForSecond: break
        }
        let more: [BidderEntry.Kind] = [
            .information, .ground, .representations, .replacement, .selfCleaning, .statement, .price, .hearing,
        ]
        return Page(
            "tenders/bidder", title: file.bidder.name, section: .tenders,
            trail: [
                Crumb(words(.tendersTitle), Address("/tenders")),
                Crumb(file.procurement.facts.title, Address("/tenders/\(file.procurement.id)")),
            ],
            fields: [
                "firstTask": tasks(words).first, "moreTasks": Array(tasks(words).dropFirst()),
                "hasMore": view.tasks.count > 1,
                "decidePath": mayDecide ? way(.decision) : nil,
                "secondPath": view.maySecond ? way(.second) : nil,
                "appealPath": mayAppeal ? way(.appeal) : nil,
                "appealOutcomePath": mayAnswer ? way(.appealOutcome) : nil,
                "screenPath": view.mayRun ? path : nil,
                "registerText": register(words), "registerPath": linked.map { "/suppliers/\($0.supplier.id)" },
                "linkPath": view.mayRun ? "\(path)/supplier" : nil,
                "partyPath": view.mayRun ? "\(path)/parties" : nil,
                "partyFilePath": view.mayRun ? "\(path)/parties/file" : nil,
                "tellPath": mayTell
                    ? Address("/tenders/\(file.procurement.id)/tell-lead", ["bidder": file.bidder.id.text]).description
                    : nil,
                "ways": view.mayRun
                    ? more.map { kind in
                        ["wayPath": way(kind), "wayText": words(.tendersEntry, kind)] as Fields
                    } : [],
            ]
        ).adding(BidderSheet(view: view, hasWays: true, contracts: linked?.contracts ?? []).fields(in: words))
    }

    private func tasks(_ words: Words) -> [Fields] { BidderSheet(view: view, hasWays: true).tasks(in: words) }

    private func register(_ words: Words) -> String {
        guard view.file.bidder.supplier != nil else { return words(.tendersRegisterNone) }
        return linked?.supplier.name ?? words(.tendersRegisterIsLinked)
    }
}

extension Page {
    /// The page with more fields.
    fileprivate func adding(_ fields: Fields) -> Page {
        var page = self
        page.fields = page.fields.adding(fields)
        return page
    }
}
