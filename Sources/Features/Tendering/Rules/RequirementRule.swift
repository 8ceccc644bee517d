import Suppliers

/// What a tier, and the law, ask of the buyer.
enum RequirementRule {
    /// The measures of the tiers are cumulative. What PPN 009 asks in the medium and low tier was not read in an official
    /// text and is marked so. An unknown tier is treated as medium until more is known.
    static func requirements(tier: RiskTier, route: ProcurementRoute?) -> [TenderRequirement] {
        var kinds: [TenderRequirement] = [
            read(.exclusionQuestions, .procurementAct, "s28(1), Schedules 6 and 7"),
            read(.debarmentCheck, .procurementAct, "s57, s62"),
            read(.subcontractorNames, .procurementAct, "s28(1)-(2)"),
            read(.slaveryStatement, .modernSlaveryAct, "s54(2)"),
            unread(.standardClauses, "low tier"),
        ]
        if route == .direct { kinds.append(read(.directAwardCheck, .procurementAct, "s41(4)-(5)")) }
        if route == .framework {
            kinds.append(read(.callOffCheck, .procurementAct, "s45(6)"))
            kinds.append(
                TenderRequirement(
                    kind: .frameworkExclusion, source: LegalSource(.procurementAct, "s48"), isConfirmed: false))
        }
        if tier == .unknown {
            kinds.append(TenderRequirement(kind: .findOutMore, source: .init(.ownRule), isConfirmed: true))
        }
        guard tier != .low else { return kinds }
        kinds += [
            unread(.assessmentTool, "medium tier"), unread(.tenderQuestions, "medium tier"),
            unread(.contractClauses, "medium tier"), unread(.monitoring, "medium tier"),
        ]
        guard tier == .high else { return kinds }
        return kinds + [
            read(.supplyChainInformation, .ppn009, "high tier"), read(.chainDeclarations, .ppn009, "high tier"),
            read(.enhancedDiligence, .ppn009, "high tier"), read(.existingContracts, .ppn009, "high tier"),
        ]
    }

    private static func read(
        _ kind: TenderRequirement.Kind, _ act: LegalSource.Act, _ place: String
    ) -> TenderRequirement {
        TenderRequirement(kind: kind, source: LegalSource(act, place), isConfirmed: true)
    }

    private static func unread(_ kind: TenderRequirement.Kind, _ place: String) -> TenderRequirement {
        TenderRequirement(kind: kind, source: LegalSource(.ppn009, place), isConfirmed: false)
    }
}
