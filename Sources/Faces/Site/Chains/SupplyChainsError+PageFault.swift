import SupplyChains

extension SupplyChainsError: PageFaultConvertible {
    var pageFault: PageFault {
        switch code {
        case .notFound: .notFound
        case .otherState, .hasBegun, .alreadyDecided, .cannotMerge, .hasSuppliers, .suppliersNotSaid, .alreadyNamed:
            .changedMeanwhile
        case .deadLink, .badReturnCode, .nameMissing, .tooLong, .badCountry, .badCategory, .badNumber, .productMissing,
            .productShowsName, .badShare, .badAddress, .badDueDay, .reasonMissing, .tooMany, .notSupplierContact:
            .badRequest
        case .isBuyer: .forbidden
        }
    }
}

/// A fault that the form which was sent can tell of, at the field it belongs to.
struct ChainFault: Sendable {
    var code: SupplyChainsError.Code

    /// - Parameter fields: which field tells of which fault; what none tells of is the page's.
    init?(_ error: SupplyChainsError, _ fields: [SupplyChainsError.Code: String]) {
        guard fields[error.code] != nil else { return nil }
        code = error.code
    }
}
