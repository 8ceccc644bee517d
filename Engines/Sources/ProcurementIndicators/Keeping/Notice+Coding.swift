extension Notice {
    /// - Parameter previous: the place of the notice of the same procurement that came before, plus one; 0 for the first.
    func write(to writer: NoticeWriter, previous: UInt64) {
        writer.number(previous)
        writer.moment(date)
        writer.mention(buyer)
        writer.mention(procuringEntity)
        tender.write(to: writer, isSubcontract: isSubcontract)
        writer.length(subcontractors.count)
        for body in subcontractors { writer.number(body) }
        writer.length(bids.count)
        for bid in bids {
            writer.number(bid.key)
            writer.number(UInt64(bid.status.rawValue))
            writer.moment(bid.date)
            writer.amount(bid.amount)
            writer.length(bid.tenderers.count)
            for id in tenderers[bid.tenderers] { writer.number(id) }
        }
        writer.length(awards.count)
        for award in awards {
            award.write(to: writer)
            writer.length(award.suppliers.count)
            for supplier in suppliers[award.suppliers] { writer.mention(supplier) }
            writer.length(award.classes.count)
            for code in classes[award.classes] { writer.number(UInt64(code)) }
        }
    }

    /// Adds what was written to this notice, which has been cleared. The place of the previous one has been read already.
    mutating func read(from scanner: inout NoticeScanner) {
        date = scanner.moment()
        buyer = scanner.mention()
        procuringEntity = scanner.mention()
        tender = Tender(from: &scanner, isSubcontract: &isSubcontract)
        for _ in 0..<scanner.count() { subcontractors.append(scanner.small()) }
        for _ in 0..<scanner.count() {
            var bid = Bid()
            bid.key = scanner.small()
            bid.status = BidStatus(rawValue: UInt8(truncatingIfNeeded: scanner.number())) ?? .unknown
            bid.date = scanner.moment()
            bid.amount = scanner.amount()
            let start = tenderers.count
            for _ in 0..<scanner.count() { tenderers.append(scanner.small()) }
            bid.tenderers = start..<tenderers.count
            bids.append(bid)
        }
        for _ in 0..<scanner.count() {
            var award = Award(from: &scanner)
            let (supplier, item) = (suppliers.count, classes.count)
            for _ in 0..<scanner.count() { suppliers.append(scanner.mention()) }
            for _ in 0..<scanner.count() { classes.append(UInt16(truncatingIfNeeded: scanner.number())) }
            award.suppliers = supplier..<suppliers.count
            award.classes = item..<classes.count
            awards.append(award)
        }
    }
}

extension Notice.Tender {
    fileprivate func write(to writer: NoticeWriter, isSubcontract: Bool) {
        let labour: UInt64 = mentionsLabour == nil ? 0 : mentionsLabour == true ? 3 : 1
        let marks: UInt64 =
            (isCancelled ? 1 : 0) | (isFramework ? 2 : 0) | UInt64(method.rawValue) << 2 | UInt64(tier.rawValue) << 5
            | UInt64(category.rawValue) << 7 | (mentionsLicence ? 1 << 9 : 0) | (isOwn ? 1 << 10 : 0)
            | (isSubcontract ? 1 << 11 : 0) | labour << 12
        writer.number(marks)
        writer.number(classification)
        writer.signed(Int64(numberOfTenderers))
        writer.signed(Int64(finalStageBids))
        writer.span(submission)
        writer.span(contract)
        writer.amount(value)
    }

    fileprivate init(from scanner: inout NoticeScanner, isSubcontract: inout Bool) {
        self.init()
        let marks = scanner.number()
        isCancelled = marks & 1 != 0
        isFramework = marks & 2 != 0
        method = ProcurementMethod(rawValue: UInt8(marks >> 2 & 7)) ?? .unknown
        tier = InherentTier(rawValue: UInt8(marks >> 5 & 3)) ?? .unknown
        category = ProcurementCategory(rawValue: UInt8(marks >> 7 & 3)) ?? .unknown
        mentionsLicence = marks & 1 << 9 != 0
        isOwn = marks & 1 << 10 != 0
        isSubcontract = marks & 1 << 11 != 0
        mentionsLabour = marks & 1 << 12 == 0 ? nil : marks & 1 << 13 != 0
        classification = scanner.small()
        numberOfTenderers = Int32(truncatingIfNeeded: scanner.signed())
        finalStageBids = Int32(truncatingIfNeeded: scanner.signed())
        submission = scanner.span()
        contract = scanner.span()
        value = scanner.amount()
    }
}

extension Notice.Award {
    fileprivate func write(to writer: NoticeWriter) {
        let told: UInt64 = hasSubcontracting == nil ? 0 : hasSubcontracting == true ? 3 : 1
        writer.number(key)
        writer.number(told | (namesSubcontractors ? 4 : 0) | UInt64(status.rawValue) << 3)
        writer.moment(date)
        writer.moment(published)
        writer.span(contract)
        writer.amount(amount)
    }

    fileprivate init(from scanner: inout NoticeScanner) {
        self.init()
        key = scanner.small()
        let marks = scanner.number()
        hasSubcontracting = marks & 1 == 0 ? nil : marks & 2 != 0
        namesSubcontractors = marks & 4 != 0
        status = AwardStatus(rawValue: UInt8(truncatingIfNeeded: marks >> 3)) ?? .unknown
        date = scanner.moment()
        published = scanner.moment()
        contract = scanner.span()
        amount = scanner.amount()
    }
}
