import Languages
import SupplyChains

extension Site {
    /// A business's own table of its suppliers and sites, and an empty one to fill in.
    func addOwnImport(to routes: SiteRoutes) {
        let chains = services.buying.supplyChains
        routes.get("answer/import", for: .everybody) { visit in
            try await answering(visit) { _ in .page(OwnImportPage()) }
        }
        routes.upload("answer/import", for: .everybody, most: Int64(SupplyChains.largestOwnFile)) { upload, visit in
            try await answering(visit) { respondent in
                guard let file = upload.files("file").first else { return .page(OwnImportPage(fault: .noFile)) }
                do {
                    return .page(
                        OwnImportPage(
                            report: try await chains.load(path: file.path, name: file.name, as: respondent)))
                } catch let error as SupplyChainsError where error.code == .tooMany {
                    return .page(OwnImportPage(fault: .tooMany))
                }
            }
        }
        routes.get("answer/suppliers.csv", for: .everybody) { visit in
            try await answering(visit) { _ in .response(Self.emptyTable.response) }
        }
    }

    private static let emptyTable = Download.table(
        "suppliers-and-sites.csv", headings: OwnColumn.allCases.map(\.rawValue), of: [[String]](), row: { $0 })
}
