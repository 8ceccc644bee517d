internal import JSONReading
internal import ProcurementIndicators

/// Bids, awards and those named in them.
extension NoticeFiller {
    func fill(bids value: JSONCursor, _ notice: inout Notice) {
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

    func fill(award value: JSONCursor, _ notice: inout Notice) {
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
    func fillSubcontractors(_ awards: JSONCursor?, _ notice: inout Notice) {
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

    func amount(_ value: JSONCursor) -> Notice.Amount {
        var amount = Notice.Amount.unknown
        value.forEachMember { key, value in
            if key.count == 6, key.isEqual(to: "amount") { amount.value = value.tolerantNumber ?? .nan }
            if key.count == 8, key.isEqual(to: "currency") {
                amount.currency = value.bytes.map { ledger.currency(of: $0) } ?? 0
            }
        }
        return amount.value.isFinite ? amount : .unknown
    }
}
