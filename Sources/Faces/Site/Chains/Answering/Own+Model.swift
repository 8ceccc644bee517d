import HTTPTypes
import Languages
import Storage
import SupplyChains

/// What is asked of a business and by whom, what it has said, and what it can do next.
struct OwnPage: PageModel {
    var record: OwnRecord
    var today: Day
    /// Whether whoever answers is signed in too, and may go on with that account.
    var mayBind = false
    var fault: SupplyChainsError.Code?

    func page(in words: Words) -> Page {
        let buyer = words.language == .welsh ? record.content.buyerInWelsh : record.content.buyer
        var faults = FieldFaults()
        if let fault { faults.add("below", words(.chainsFault, fault)) }
        let hasSuppliers = !record.suppliers.isEmpty
        var page = Page(
            "answer/home", title: words(.chainsOwnTitle),
            fields: [
                "intro": words(.chainsLinkPageIntro(business: record.content.business, buyer: buyer)),
                "inviter": record.content.inviter.map { words(.chainsLinkPageInviter(name: $0)) },
                "due": words(.chainsLinkPageDue(day: words.day(record.content.due))),
                "state": words.state(of: record.invitation, on: today).fields,
                "knowledge": words.knowledge(record.knowledge).fields,
                "supplierCount": words(.chainsOwnSuppliersCount(count: record.suppliers.count)),
                "siteCount": words(.chainsOwnSitesCount(count: record.sites.count)),
                "maySayNone": !hasSuppliers,
                "mayFinish": record.invitation.state != .answered,
                "mayRefuse": record.invitation.isOpen,
                "mayBind": mayBind,
                "sees": words(.chainsOwnSees(buyer: buyer)),
            ])
        page.faults = faults
        if !faults.isEmpty { page.status = .unprocessableContent }
        return page
    }
}
