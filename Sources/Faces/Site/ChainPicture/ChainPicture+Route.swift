import Access
import Languages
import Logging
import Storage
import SupplyChains

extension Site {
    /// The supply chain drawn in tiers, how the risk of one business reaches us, and the table as a file.
    func addChainPicture(to routes: SiteRoutes) {
        routes.get("chains/picture") { visit in .page(try await picturePage(visit)) }
        routes.get("chains/picture.csv") { visit in
            let names = PictureWords(
                picture: try await picture(visit), organisation: try organisation(of: visit), words: visit.words)
            let rows = PictureFilters(visit.query).rows(of: names.picture) { names.title($0) }
            let day = Words.day(of: services.clock.now())
            return .response(PictureExport(rows: rows, names: names, day: day).download.response)
        }
        routes.get("chains/picture/path") { visit in
            let picture = try await picture(visit)
            // Without a business, the one at the end of the worst path.
            let asked = visit.query.has("business") ? ID<Business>(visit.query["business"]) : picture.worstPath?.last
            if asked == nil, !visit.query.has("business") { return .seeOther(ChainPicturePlace.picture) }
            guard let asked, let business = picture.business(asked) else { throw PageFault.notFound }
            return .page(
                PathPage(
                    picture: picture, organisation: try organisation(of: visit), business: business,
                    below: try picture.worstPath(below: asked), day: Words.day(of: services.clock.now())))
        }
    }

    private func picture(_ visit: Visit) async throws -> ChainPicture {
        try ChainPicture(try await services.buying.supplyChains.map(as: visit.principal))
    }

    private func organisation(of visit: Visit) throws -> Organisation {
        guard let session = visit.session else { throw AccessError(.signedOut) }
        return session.organisation
    }

    private func picturePage(_ visit: Visit) async throws -> PicturePage {
        let picture = try await picture(visit)
        let filters = PictureFilters(visit.query)
        let chosen = ID<Business>(visit.query["business"]).flatMap { picture.business($0)?.node.id }
        let plan = PicturePlan(picture, filters.filter, opened: filters.opened, chosen: chosen)
        var change: ChainChange?
        if let since = filters.since {
            let today = Words.day(of: services.clock.now())
            change = try await services.buying.supplyChains.change(
                from: since, to: filters.until ?? today, as: visit.principal)
        }
        var page = PicturePage(
            picture: picture, organisation: try organisation(of: visit), plan: plan,
            lowerings: try picture.lowerings(), shared: try picture.shared(limit: PicturePage.mostNamed),
            tiers: try await services.buying.supplyChains.rollUp(as: visit.principal).tiers, change: change,
            filters: filters,
            chosen: chosen, address: visit.address.with("notice", nil), asked: visit.pageRequest(),
            day: Words.day(of: services.clock.now()))
        guard plan.boxes.count > 1 else { return page }
        do throws(GraphvizError) {
            page.layout = try await drawingPlaces(plan)
        } catch {
            page.noDrawing = error.code
            // Whose chain it is and what stands in it are no business of the log.
            settings.logger.warning("no drawing of a supply chain: \(error)")
        }
        return page
    }

    private func drawingPlaces(_ plan: PicturePlan) async throws(GraphvizError) -> PictureLayout {
        guard !plan.isTooLarge else { throw GraphvizError(.tooLarge) }
        return try await Graphviz.shared.layout(
            LayoutRequest(plan, boxWidth: PictureDrawing.boxWidth, boxHeight: PictureDrawing.boxHeight))
    }
}
