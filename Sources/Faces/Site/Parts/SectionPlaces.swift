import Languages

/// The first pages of a section that has several, which lead to each other. Shown on these pages alone.
enum SectionPlaces {
    /// Path and name of each, in their order.
    private static func places(of section: SiteSection) -> [(path: String, name: Message)] {
        switch section {
        case .desk:
            [("/desk", .deskTitle), ("/desk/links", .deskLinksTitle), ("/desk/key", .keyTitle)]
        case .code:
            [
                ("/code", .sitePlaceOverview), ("/code/actions", .codePlaceActions),
                ("/code/versions", .codePlaceVersions), ("/code/policies", .codePlacePolicies),
                ("/employment", .employmentTitle), ("/publications", .publicationsTitle),
            ]
        case .tenders: [("/tenders", .tendersTitle), ("/managed", .managedListTitle)]
        case .suppliers:
            [
                ("/suppliers", .suppliersPlaceSuppliers), ("/contracts", .suppliersPlaceContracts),
                ("/buyers", .buyersTitle), ("/merging", .suppliersPlaceMerging), ("/flags", .suppliersPlaceFlags),
            ]
        case .chains:
            [
                ("/chains", .sitePlaceOverview), ("/chains/businesses", .chainsListTitle),
                ("/chains/picture", .pictureTitle), ("/questionnaires", .questionnairesTitle),
            ]
        case .today, .hits, .lists, .imports, .referrals, .trail, .people, .organisation, .channels, .jobs, .figures,
            .help:
            []
        }
    }

    /// For `{{>parts/places}}`; nil on a page that is not one of them.
    static func fields(of section: SiteSection?, at path: String, in words: Words) -> Fields? {
        let places = section.map(places) ?? []
        guard places.contains(where: { $0.path == path }) else { return nil }
        return [
            "places": places.map { place in
                ["placePath": place.path, "placeName": words(place.name), "isHere": place.path == path] as Fields
            }
        ]
    }
}
