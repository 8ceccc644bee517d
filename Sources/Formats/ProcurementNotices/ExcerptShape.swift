/// Which members of a JSON value stay.
indirect enum ExcerptShape {
    /// A text, a number or a truth value; nothing that holds others.
    case plain
    /// These members of an object, or of each object of a list.
    case members([String: ExcerptShape])

    static func plain(_ keys: String...) -> ExcerptShape {
        .members(Dictionary(uniqueKeysWithValues: keys.map { ($0, .plain) }))
    }

    /// What `NoticeFiller` reads of a release.
    static let release: ExcerptShape = .members([
        "ocid": .plain, "date": .plain, "tender": tender, "buyer": mention, "bids": bids, "awards": award,
        "parties": .members([
            "id": .plain, "name": .plain, "roles": .plain, "details": .plain("scale"),
            "identifier": .plain("scheme", "id", "legalName"),
        ]),
    ])

    private static let mention: ExcerptShape = .members([
        "id": .plain, "name": .plain, "identifier": .plain("scheme", "id", "legalName"), "details": .plain("scale"),
    ])
    private static let amount = ExcerptShape.plain("amount", "currency")
    private static let span = ExcerptShape.plain("startDate", "endDate", "durationInDays")

    private static let tender: ExcerptShape = .members([
        "status": .plain, "procurementMethod": .plain, "mainProcurementCategory": .plain, "numberOfTenderers": .plain,
        "value": amount, "tenderPeriod": span, "contractPeriod": span, "classification": .plain("scheme", "id"),
        "procuringEntity": mention, "techniques": .plain("hasFrameworkAgreement"),
    ])

    private static let bids: ExcerptShape = .members([
        "details": .members([
            "id": .plain, "date": .plain, "status": .plain, "value": amount, "tenderers": mention,
        ]),
        "statistics": .plain("measure", "value", "relatedLot"),
    ])

    private static let award: ExcerptShape = .members([
        "id": .plain, "date": .plain, "datePublished": .plain, "status": .plain, "value": amount, "suppliers": mention,
        "contractPeriod": span, "hasSubcontracting": .plain, "items": .members(["classification": .plain("id")]),
        "subcontracting": .members(["subcontracts": .plain("id"), "subcontractors": .plain("id")]),
    ])
}
