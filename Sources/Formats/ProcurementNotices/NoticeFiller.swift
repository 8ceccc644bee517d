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
    private let choices: NoticeChoices
    private let document: JSONDocument
    private var notice = Notice()
    private let people: PeopleResolver
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

    // MARK: Bids

    private func fill(bids value: JSONCursor, _ notice: inout Notice) {
        value["details"]?.forEachItem { fill(bid: $0, &notice) }
        value["statistics"]?.forEachItem { statistic in
            guard statistic["measure"]?.bytes?.isEqual(to: "finalStageBids") == true, statistic["relatedLot"] == nil
            else { return }
            notice.tender.finalStageBids = statistic["value"]?.count ?? -1
        }
    }

    private func fill(bid value: JSONCursor, _ notice: inout Notice) {
        guard value.isObject else { return }
        var bid = Notice.Bid()
        let start = notice.tenderers.count
        value.forEachMember { key, value in
            switch key.count {
            case 2: if key.isEqual(to: "id") { bid.key = value.shortHash }
            case 4: if key.isEqual(to: "date") { bid.date = value.moment ?? .unknown }
            case 5: if key.isEqual(to: "value") { bid.amount = amount(value) }
            case 6: if key.isEqual(to: "status") { bid.status = value.bidStatus }
            case 9:
                if key.isEqual(to: "tenderers") {
                    value.forEachItem { tenderer in
                        let id = people.id(tenderer)
                        if id != 0 { notice.tenderers.append(id) }
                    }
                }
            default: break
            }
        }
        bid.tenderers = start..<notice.tenderers.count
        notice.bids.append(bid)
    }

    // MARK: Awards

    private func fill(award value: JSONCursor, _ notice: inout Notice) {
        guard value.isObject else { return }
        var award = Notice.Award()
        let (supplier, item) = (notice.suppliers.count, notice.classes.count)
        value.forEachMember { key, value in
            switch key.count {
            case 2: if key.isEqual(to: "id") { award.key = value.shortHash }
            case 4: if key.isEqual(to: "date") { award.date = value.moment ?? .unknown }
            case 5:
                if key.isEqual(to: "value") { award.amount = amount(value) }
                if key.isEqual(to: "items") { value.forEachItem { fill(item: $0, &notice) } }
            case 6: if key.isEqual(to: "status") { award.status = value.awardStatus }
            case 9:
                if key.isEqual(to: "suppliers") {
                    value.forEachItem { notice.suppliers.append(people.mention($0)) }
                }
            case 13: if key.isEqual(to: "datePublished") { award.published = value.moment ?? .unknown }
            case 14:
                if key.isEqual(to: "contractPeriod") { award.contract = value.span }
                if key.isEqual(to: "subcontracting") { fill(subcontracting: value, &award) }
            case 17: if key.isEqual(to: "hasSubcontracting") { award.hasSubcontracting = value.boolean }
            default: break
            }
        }
        if award.hasSubcontracting == true, people.hasSubcontractor { award.namesSubcontractors = true }
        award.suppliers = supplier..<notice.suppliers.count
        award.classes = item..<notice.classes.count
        notice.awards.append(award)
    }

    /// The sub-contracting extension of OCDS, and that of the United Kingdom.
    private func fill(subcontracting value: JSONCursor, _ award: inout Notice.Award) {
        guard value.isObject else { return }
        if award.hasSubcontracting == nil { award.hasSubcontracting = true }
        var isNamed = false
        value["subcontracts"]?.forEachItem { if $0.isObject { isNamed = true } }
        value["subcontractors"]?.forEachItem { if $0.isObject { isNamed = true } }
        if isNamed { award.namesSubcontractors = true }
    }

    /// Who is named as a sub-contractor: by a party's role, or by an award.
    private func fillSubcontractors(_ awards: JSONCursor?, _ notice: inout Notice) {
        notice.isSubcontract = choices.areSubcontracts
        people.forEachSubcontractor { notice.subcontractors.append($0.body) }
        awards?.forEachItem { award in
            guard let told = award["subcontracting"] else { return }
            told["subcontractors"]?.forEachItem { notice.subcontractors.append(people.mention($0).body) }
            told["subcontracts"]?.forEachItem { part in
                notice.subcontractors.append(people.mention(part["subcontractor"] ?? part).body)
                part["subcontractors"]?.forEachItem { notice.subcontractors.append(people.mention($0).body) }
            }
        }
        notice.subcontractors.removeAll { $0 == 0 }
        if notice.subcontractors.count > Self.most {
            notice.subcontractors.removeLast(notice.subcontractors.count - Self.most)
        }
    }

    private func fill(item value: JSONCursor, _ notice: inout Notice) {
        guard let code = value["classification"]?["id"]?.bytes, code.count >= 2 else { return }
        notice.classes.append(UInt16(code[0]) << 8 | UInt16(code[1]))
    }

    private func amount(_ value: JSONCursor) -> Notice.Amount {
        guard let number = value["amount"]?.tolerantNumber, number.isFinite else { return .unknown }
        let currency = value["currency"]?.bytes.map { ledger.currency(of: $0) } ?? 0
        return Notice.Amount(value: number, currency: currency)
    }
}
