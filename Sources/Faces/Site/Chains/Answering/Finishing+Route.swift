import Access
import SupplyChains

extension Site {
    /// What a business says of all of it: that there is nobody below it, that it does not know, that it has finished or that it will
    /// not answer.
    func addFinishing(to routes: SiteRoutes) {
        let chains = services.buying.supplyChains
        routes.post("answer/below", for: .everybody) { form, visit in
            guard let said = SupplierKnowledge(rawValue: form["below"]), said == .none || said == .unknown else {
                throw PageFault.badRequest
            }
            return try await saying(visit, "chainsSaid") { try await chains.say(said, as: $0) }
        }
        routes.post("answer/finish", for: .everybody) { _, visit in
            try await saying(visit, "chainsFinished") { try await chains.finish(as: $0) }
        }
        routes.post("answer/refuse", for: .everybody) { _, visit in
            try await saying(visit, "chainsRefused") { try await chains.refuse(as: $0) }
        }
    }

    private func saying(
        _ visit: Visit, _ notice: String, _ body: (Respondent) async throws -> Void
    ) async throws -> Answer {
        try await answering(visit) { respondent in
            do {
                try await body(respondent)
                return .seeOther(Address("/answer"), notice: notice)
            } catch let error as SupplyChainsError where [.suppliersNotSaid, .hasSuppliers].contains(error.code) {
                return .page(try await ownPage(respondent, fault: error.code))
            }
        }
    }
}
