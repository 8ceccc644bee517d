import Languages
import Questionnaires
import SupplyChains

extension Site {
    /// What is kept about whoever answers for a business: seen and put right by the business itself.
    func addOwnDetails(to routes: SiteRoutes) {
        let (chains, service) = (services.buying.supplyChains, services.buying.questionnaires)
        routes.get("answer/details", for: .everybody) { visit in
            try await answering(visit) { respondent in .page(try await detailsPage(respondent)) }
        }
        routes.post("answer/details/name", for: .everybody) { form, visit in
            try await answering(visit) { respondent in
                var page = try await detailsPage(respondent)
                (page.old, page.name, page.sent) = (form["old"], form["name"], .name)
                if form.switchesLanguage { return .page(page) }
                do {
                    try await service.correct(page.old, to: page.name, as: respondent)
                    return .seeOther(Address("/answer/details"), notice: "detailsCorrected")
                } catch let error as QuestionnairesError
                    where [.nameMissing, .tooLong, .notFound].contains(error.code)
                {
                    page.isAtFault = true
                    return .page(page)
                }
            }
        }
        routes.post("answer/details/address", for: .everybody) { form, visit in
            try await answering(visit) { respondent in
                var page = try await detailsPage(respondent)
                (page.typedAddress, page.sent) = (form["address"], .address)
                if form.switchesLanguage { return .page(page) }
                do {
                    try await chains.setOwnAddress(form["address"], as: respondent)
                    return .seeOther(Address("/answer/details"), notice: "detailsCorrected")
                } catch let error as SupplyChainsError where error.code == .badAddress {
                    page.isAtFault = true
                    return .page(page)
                }
            }
        }
    }

    private func detailsPage(_ respondent: Respondent) async throws -> OwnDetailsPage {
        OwnDetailsPage(
            buyer: try await services.buying.supplyChains.ownRecord(as: respondent).content,
            names: try await services.buying.questionnaires.names(as: respondent),
            address: try await services.buying.supplyChains.ownAddress(as: respondent))
    }
}
