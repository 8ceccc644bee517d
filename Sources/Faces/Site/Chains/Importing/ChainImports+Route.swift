import Access
import SupplyChains

extension Site {
    /// Loading a table or notices into the chains.
    func addChainImports(to routes: SiteRoutes) {
        routes.get("chains/import") { visit in
            try visit.principal.require(.runChains)
            return .page(ChainImportPage())
        }
        routes.upload("chains/import") { upload, visit in
            try visit.principal.require(.runChains)
            guard let file = upload.files("file").first else { return .page(ChainImportPage(lacksFile: true)) }
            let report = try await services.buying.supplyChains.load(
                path: file.path, name: file.name, as: visit.principal)
            return .page(ChainImportPage(report: report))
        }
    }
}
