import Languages
import SupplyChains

/// Sends the questionnaire to one business: by when it is to be answered, and where the letter with the link goes.
struct AskBelowPage: PageModel {
    /// The field at fault.
    enum Fault: Sendable { case due, address }

    var action: String
    var name: String
    /// Set where a business sends the buyer's questionnaire on: whom it answers for.
    var buyer: LinkContent?
    var terms: TermsFields
    var sendsMail: Bool
    var fault: Fault?

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        switch fault {
        case .due: faults.add("due", words(.questionnairesFaultDue))
        case .address: faults.add("address", words(.chainsFault, SupplyChainsError.Code.badAddress))
        case nil: break
        }
        var page = Page(
            "questionnaires/ask", title: words(.questionnairesAskTitle(name: name)),
            section: buyer == nil ? .chains : nil,
            trail: buyer == nil
                ? [
                    Crumb(words(.chainsTitle), Address("/chains")),
                    Crumb(words(.chainsListTitle), Address("/chains/businesses")),
                ]
                : [
                    Crumb(words(.chainsOwnTitle), Address("/answer")),
                    Crumb(words(.chainsOwnSuppliersTitle), Address("/answer/suppliers")),
                ],
            fields: [
                "action": action, "intro": intro(words),
                "terms": terms.fields(faults, sendsMail: sendsMail, in: words),
            ])
        page.show(form: "ask-form", faults)
        return page
    }

    private func intro(_ words: Words) -> String {
        guard let buyer else { return words(.questionnairesAskIntro) }
        return words(
            .questionnairesAskIntroOwn(buyer: words.language == .welsh ? buyer.buyerInWelsh : buyer.buyer))
    }
}
