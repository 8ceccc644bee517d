import Access
import ProcurementFlags
import Storage

extension YearStory {
    /// 21 November: the notices of the contracts are looked through for flags. One flag is explained and set aside, one was set
    /// aside too early and asks again, and the others wait.
    func tellFlags(contracts: String) async throws {
        try on(21, 11)
        let (officer, lead) = (try person("officer"), try person("lead"))
        try await services.flags.keepNotices([contracts], as: officer)
        try await services.flags.review(as: officer)
        try await services.flags.dismiss(
            try await flag("U09", officer),
            reason: "The old caterer closed overnight: meals came under an emergency order that the lead signed.",
            as: officer)
        let gloves = try await flag("U03", officer)
        try await services.flags.dismiss(
            gloves, reason: "Small orders while the framework was late, known to the lead.", as: officer)
        try on(22, 11)
        try await services.flags.restore(
            gloves, reason: "Three orders in fifteen months are no bridging: ask why the framework is still late.",
            as: lead)
    }

    /// The first flag of an indicator on a supplier, or else on a contract.
    private func flag(_ indicator: String, _ reader: Principal) async throws -> ID<ProcurementFlag> {
        for kind in ["supplier", "contract"] {
            let query = FlagQuery(indicator: indicator, kind: kind)
            if let flag = try await services.flags.flags(query, as: reader).items.first { return flag.id }
        }
        throw DemonstrationError("flag \(indicator)")
    }
}
