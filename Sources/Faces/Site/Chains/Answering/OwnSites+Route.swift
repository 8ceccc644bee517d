import Access
import Storage
import SupplyChains

extension Site {
    /// The sites of a business that answers.
    func addOwnSites(to routes: SiteRoutes) {
        let chains = services.buying.supplyChains
        routes.get("answer/sites", for: .everybody) { visit in
            try await answering(visit) { respondent in
                .page(OwnSitesPage(record: try await chains.ownRecord(as: respondent)))
            }
        }
        routes.post("answer/sites", for: .everybody) { form, visit in
            try await answering(visit) { respondent in
                var page = OwnSitesPage(record: try await chains.ownRecord(as: respondent), form)
                if form.switchesLanguage { return .page(page) }
                page.isSent = true
                guard page.visibility != nil else { return .page(page) }
                do {
                    try await chains.name(page.naming, as: respondent)
                    return .seeOther(Address("/answer/sites"), notice: "chainsSiteNamed")
                } catch let error as SupplyChainsError where OwnSitesPage.faultFields[error.code] != nil {
                    page.fault = error.code
                    return .page(page)
                }
            }
        }
        routes.post("answer/sites/:site/withdraw", for: .everybody) { _, visit in
            try await answering(visit) { respondent in
                let site: ID<BusinessSite> = try visit.id("site")
                try await chains.withdraw(site, as: respondent)
                return .seeOther(Address("/answer/sites"), notice: "chainsTakenBack")
            }
        }
        routes.post("answer/sites/:site/visibility", for: .everybody) { form, visit in
            try await answering(visit) { respondent in
                try await chains.setHidden(form["visibility"] != "shown", visit.id("site"), as: respondent)
                return .seeOther(Address("/answer/sites"), notice: "chainsChanged")
            }
        }
    }
}
