import Hummingbird
import Languages
import PublicGuidance
import ReportChannels
import Sealing
import Storage

extension Site {
    /// The form that the public reports by. One address from the first page to the last, so that a history shows the start alone; no cookie, no
    /// token: whoever sends it sends what they carry.
    func addReporting(to routes: SiteRoutes) {
        let reporting = Reporting(services: services, settings: settings, contacts: pages.guidance.contacts, gate: gate)
        let returning = Returning(services: services, settings: settings)
        routes.get("report", for: .everybody) { visit in
            .page(try await reporting.start())
        }
        // A file may come with it, over a slow line.
        routes.openPost("report", isBounded: false) { request, visit in
            var visit = visit
            return (try await reporting.answer(to: request, &visit), visit)
        }
        routes.get("report/return", for: .everybody) { [services] _ in
            .page(ReturnPage(salt: try await services.hearing.channels.receiptSalt()))
        }
        routes.openPost("report/return") { request, visit in
            var visit = visit
            return (try await returning.answer(to: request, &visit), visit)
        }
        addSealedReporting(to: routes)
        addSealedFiles(to: routes)
        addSealedReturning(to: routes)
        addShortReport(to: routes)
    }

    /// Five questions in a further language.
    private func addShortReport(to routes: SiteRoutes) {
        let guidance = routes.pages.guidance
        let reporting: @Sendable (Visit) throws -> ShortReporting = { [services, settings, gate] visit in
            ShortReporting(
                try visit.choice("furtherLanguage"), guidance, services: services, settings: settings, gate: gate)
        }
        routes.get("languages/:furtherLanguage/report", for: .everybody) { visit in
            try await reporting(visit).begin()
        }
        routes.openPost("languages/:furtherLanguage/report") { request, visit in
            var visit = visit
            return (try await reporting(visit).answer(to: request, &visit), visit)
        }
    }

    /// The form in browsers that seal what is written before they send it.
    private func addSealedReporting(to routes: SiteRoutes) {
        let reporting = SealedReporting(services: services, gate: gate)
        routes.get("report/form", for: .everybody) { _ in .page(try await reporting.form()) }
        routes.get("report/keys/:reportChannel", for: .everybody) { visit in
            .response(try await reporting.readers(of: try visit.id("reportChannel"), visit.words))
        }
        routes.get("report/signs/:setting", for: .everybody) { visit in
            .response(try reporting.signs(of: visit.parameters["setting"] ?? "", visit.words))
        }
        routes.get("report/areas", for: .everybody) { _ in .response(try await reporting.outlines()) }
        routes.get("report/map.svg", for: .everybody) { _ in .response(try await reporting.map()) }
        routes.openPost("report/sealed") { request, visit in
            (.response(try await reporting.receive(request, visit.words.catalogue)), visit)
        }
    }

    /// Files, sealed in the browser a chunk at a time.
    private func addSealedFiles(to routes: SiteRoutes) {
        let reporting = SealedReporting(services: services, gate: gate)
        routes.openPost("report/files/:sealedFile") { _, visit in
            (.response(try await reporting.beginFile(try visit.sealName("sealedFile"))), visit)
        }
        // A slow telephone takes minutes for one chunk; whoever trickles is cut off elsewhere (`SlowClientHandler`).
        routes.openPost("report/files/:sealedFile/chunks/:chunk", isBounded: false) { request, visit in
            guard let number = visit.parameters["chunk"].flatMap({ Int($0) }) else { throw PageFault.notFound }
            let file = try visit.sealName("sealedFile")
            return (.response(try await reporting.keep(request, number: number, of: file)), visit)
        }
        routes.openPost("report/files/:sealedFile/finish") { request, visit in
            (.response(try await reporting.finish(request, try visit.sealName("sealedFile"))), visit)
        }
    }

    private func addSealedReturning(to routes: SiteRoutes) {
        let returning = SealedReturning(services: services)
        for act in SealedReturning.Act.allCases {
            routes.openPost(act == .show ? "report/returned" : "report/returned/\(act.rawValue)") { request, visit in
                var visit = visit
                return (try await returning.answer(to: request, act, &visit), visit)
            }
        }
    }
}

extension Visit {
    /// - Throws: `PageFault.notFound` where the path holds no such name.
    fileprivate func sealName(_ name: String) throws -> SealName {
        guard let name = parameters[name].flatMap({ SealName($0) }) else { throw PageFault.notFound }
        return name
    }
}
