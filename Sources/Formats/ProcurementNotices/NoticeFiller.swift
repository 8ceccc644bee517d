internal import JSONReading
internal import OpenContracting
internal import ProcurementIndicators

/// Takes what the indicators need out of the JSON of one release into a notice that is used again and again.
final class NoticeFiller {
    /// What came of a release.
    enum Outcome {
        case taken
        /// It is a record or a package, whose releases lie deeper.
        case container
        /// It has no ocid that is a text.
        case nameless
        /// A part has another shape than OCDS 1.1 gives it.
        case misshapen(StaticString, isList: Bool)

        /// It tells more bids or awards than any procurement has.
        case tooMany

        var isTaken: Bool { if case .taken = self { true } else { false } }
    }

    /// The most bids, and the most awards, of one notice; eight times as many tenderers and suppliers.
    static let most = 10_000

    let ledger: NoticeLedger
    let choices: NoticeChoices
    private let document: JSONDocument
    private var notice = Notice()
    let people: PeopleResolver
    private let owners: OwnBuyers?

    /// - Parameter document: Whose tape the notices stand on.
    init(_ ledger: NoticeLedger, _ choices: NoticeChoices, _ document: JSONDocument) {
        self.ledger = ledger
        self.choices = choices
        self.document = document
        people = PeopleResolver(ledger)
        owners = choices.ownBuyers.isEmpty ? nil : OwnBuyers(choices.ownBuyers, ledger)
    }

    /// The parts of a release, wherever among its members they stand.
    private struct Parts {
        var ocid, date, buyer, tender, bids, awards, parties: JSONCursor?
        var isContainer = false
    }

    /// Gives a release to the ledger.
    /// - Parameter record: The id that the record around it gives.
    func fill(_ root: JSONCursor, record: JSONCursor? = nil) -> Outcome {
        var parts = Parts()
        root.forEachMember { key, value in
            switch key.count {
            case 4:
                if key.isEqual(to: "ocid") { parts.ocid = value }
                if key.isEqual(to: "date") { parts.date = value }
                if key.isEqual(to: "bids") { parts.bids = value }
            case 5: if key.isEqual(to: "buyer") { parts.buyer = value }
            case 6:
                if key.isEqual(to: "tender") { parts.tender = value }
                if key.isEqual(to: "awards") { parts.awards = value }
            case 7:
                if key.isEqual(to: "parties") { parts.parties = value }
                if key.isEqual(to: "records") { parts.isContainer = true }
            case 8: if key.isEqual(to: "releases") { parts.isContainer = true }
            case 15: if key.isEqual(to: "compiledRelease") { parts.isContainer = true }
            default: break
            }
        }
        if parts.isContainer, parts.tender == nil { return .container }
        guard let ocid = (parts.ocid ?? record)?.trimmedBytes, !ocid.isEmpty, ocid.count <= 1024 else {
            return .nameless
        }
        if let fault = Self.fault(in: parts) { return fault }
        // Taken out while it is filled, so that nothing is checked at each access to a shared object.
        var notice = Notice()
        swap(&notice, &self.notice)
        defer { swap(&notice, &self.notice) }
        notice.clear()
        notice.process = ledger.process(of: ocid)
        notice.date = parts.date?.moment ?? .unknown
        people.parties = parts.parties
        if let buyer = parts.buyer { notice.buyer = people.mention(buyer) }
        if let tender = parts.tender { fill(tender: tender, &notice) }
        if let bids = parts.bids { fill(bids: bids, &notice) }
        parts.awards?.forEachItem { fill(award: $0, &notice) }
        let most = max(notice.bids.count, notice.awards.count, notice.tenderers.count / 8, notice.suppliers.count / 8)
        guard most <= Self.most else { return .tooMany }
        if choices.areSubcontracts || choices.namesSubcontractors { fillSubcontractors(parts.awards, &notice) }
        judge(root, parts.tender, ocid, &notice)
        ledger.add(notice)
        return .taken
    }

    /// Finds what only some notices need, since it takes more time than all the rest.
    private func judge(
        _ root: JSONCursor, _ tender: JSONCursor?, _ ocid: UnsafeBufferPointer<UInt8>, _ notice: inout Notice
    ) {
        if choices.areSubcontracts { return }
        if let owners, owners.has(notice.buyer.body != 0 ? notice.buyer.body : notice.procuringEntity.body) {
            notice.tender.isOwn = true
            notice.tender.mentionsLabour = tender.flatMap { WordSearch.labour.finds(in: $0) }
        }
        let method = notice.tender.method
        guard let tiers = choices.tiers, notice.tender.isOwn || method == .direct || method == .limited else { return }
        notice.tender.tier = tiers.tier(of: root, in: document, ocid: ocid)
    }

    private static func fault(in parts: Parts) -> Outcome? {
        func isBad(_ value: JSONCursor?, _ isRight: (JSONCursor) -> Bool) -> Bool {
            guard let value, !value.isNull else { return false }
            return !isRight(value)
        }
        if isBad(parts.tender, { $0.isObject }) { return .misshapen("tender", isList: false) }
        if isBad(parts.buyer, { $0.isObject }) { return .misshapen("buyer", isList: false) }
        if isBad(parts.bids, { $0.isObject }) { return .misshapen("bids", isList: false) }
        // One object stands for a list of one.
        if isBad(parts.awards, { $0.isArray || $0.isObject }) { return .misshapen("awards", isList: true) }
        if isBad(parts.parties, { $0.isArray || $0.isObject }) { return .misshapen("parties", isList: true) }
        return nil
    }

    // MARK: Tender

    private func fill(tender value: JSONCursor, _ notice: inout Notice) {
        var words: [JSONCursor] = []
        value.forEachMember { key, value in
            switch key.count {
            case 5:
                if key.isEqual(to: "value") { notice.tender.value = amount(value) }
                if key.isEqual(to: "title") { words.append(value) }
            case 6:
                if key.isEqual(to: "status") {
                    notice.tender.isCancelled = value.bytes?.isEqual(to: "cancelled") ?? false
                }
            case 10:
                if key.isEqual(to: "techniques") {
                    notice.tender.isFramework = value["hasFrameworkAgreement"]?.boolean == true
                }
            case 11: if key.isEqual(to: "description") { words.append(value) }
            case 12: if key.isEqual(to: "tenderPeriod") { notice.tender.submission = value.span }
            case 14:
                if key.isEqual(to: "contractPeriod") { notice.tender.contract = value.span }
                if key.isEqual(to: "classification") { notice.tender.classification = value.vocabularyCode }
            case 15: if key.isEqual(to: "procuringEntity") { notice.procuringEntity = people.mention(value) }
            case 17:
                if key.isEqual(to: "procurementMethod") { notice.tender.method = value.method }
                if key.isEqual(to: "numberOfTenderers") { notice.tender.numberOfTenderers = value.count }
            case 23:
                if key.isEqual(to: "mainProcurementCategory") { notice.tender.category = value.category }
            default: break
            }
        }
        if choices.licensed.contains(notice.tender.classification) {
            notice.tender.mentionsLicence = words.contains { WordSearch.licence.finds(in: $0) == true }
        }
    }
}
