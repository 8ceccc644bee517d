import Access
import Languages
import Mail
import SupplyChains

extension Site {
    /// Supply chains: the buyer's pages, and those of the businesses that answer.
    func addChains(to routes: SiteRoutes) {
        routes.get("chains") { visit in
            let principal = try visit.principal
            let chains = services.buying.supplyChains
            return .page(
                ChainsPage(
                    rollUp: try await chains.rollUp(as: principal), pairs: try await chains.pairs(as: principal).count,
                    mayRun: visit.may(.runChains), sendsMail: services.post != nil))
        }
        routes.post("chains/remind") { _, visit in
            guard let deliver = chainDelivery(visit) else {
                try visit.principal.require(.runChains)
                throw PageFault.badRequest
            }
            let count = try await services.buying.supplyChains.remindEverybody(as: visit.principal, deliver: deliver)
            return .seeOther(Address("/chains"), notice: count > 0 ? "chainsReminded" : "chainsNobodyToRemind")
        }
        addBusinesses(to: routes)
        addAsking(to: routes)
        addDuplicates(to: routes)
        addChainImports(to: routes)
        addAnswering(to: routes)
    }

    /// How links to businesses leave: by letter; nil where no mail is set up.
    func chainDelivery(_ visit: Visit) -> ChainLink.Delivery? {
        guard let post = services.post else { return nil }
        let language = visit.language
        return { link, transaction in
            guard let address = link.address else { return }
            try post.post(link.letter.rawValue, path: link.path, to: address, in: language, transaction)
        }
    }
}
