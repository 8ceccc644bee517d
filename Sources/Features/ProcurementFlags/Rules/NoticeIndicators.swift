import InputFiles
import ProcurementIndicators
import ProcurementNotices
import Storage
import Suppliers

/// Computes over the notices that were kept with imports what a register has no columns for: bids, periods, and what is passed on.
/// It is the engine of `manumit contracts indicators`, over all imports of an organisation together.
struct NoticeIndicators {
    /// Those that notices have the data for and the register has not, or only half.
    static let indicators: [Indicator] = [
        .shortSubmission, .singleBid, .priceClose, .serialLoser, .samePrice, .lateBidWon, .allOthersOut, .lowestOut,
        .manyDisqualified, .oddMix, .heavyDiscount, .lateNotice, .unnamedSubcontractors, .oneFinalBid,
        .shortAwardPeriod,
    ]

    private let ledger = NoticeLedger(currency: "GBP")
    private var files: [String: FlagSource] = [:]

    /// Of how many procurements there are notices.
    var processCount: Int { ledger.processCount }

    /// Notes some more notices; those that were kept later come later.
    mutating func note(_ notices: [KeptNotice]) throws {
        for notice in notices { files[notice.ocid] = .notices(file: notice.file, read: notice.kept) }
        let text = notices.map(\.content).joined(separator: "\n")
        let reader = NoticeReader(ByteSource(bytes: Array(text.utf8), name: "notices"), into: ledger)
        while try reader.next() != nil {}
    }

    /// - Parameter names: of the register; what it does not know is left out.
    func compute(_ names: RegisterNames) -> (drafts: [FlagDraft], coverage: [FlagReview.Coverage]) {
        let findings = ledger.findings()
        let drafts = findings.flags.compactMap { flag in
            Self.indicators.contains(flag.indicator) ? draft(flag, names) : nil
        }
        return (
            drafts, Self.indicators.map { .init(indicator: $0.code, computable: findings[$0].computable) }
        )
    }

    private func draft(_ flag: Findings.Flag, _ names: RegisterNames) -> FlagDraft? {
        var draft = FlagDraft(
            indicator: flag.indicator.code, subject: .buyer(""), name: "", figures: .init(of: flag),
            source: .notices(file: nil, read: nil))
        switch flag.subject {
        case .process(let number):
            let ocid = ledger.processID(number)
            guard let contract = names.contracts[ocid] else { return nil }
            draft.subject = .contract(contract)
            draft.source = files[ocid] ?? draft.source
        case .buyer(let number), .procuringEntity(let number):
            let name = BuyerName(name(number))
            guard let shown = names.buyers[name] else { return nil }
            (draft.subject, draft.name) = (.buyer(name.folded), shown)
        case .tenderer(let number):
            guard let supplier = names.supplier(named: name(number)) else { return nil }
            (draft.subject, draft.name) = (.supplier(supplier), names.supplierNames[supplier.text] ?? name(number))
        }
        return draft
    }

    private func name(_ number: UInt32) -> String { ledger.name(ofID: number) ?? ledger.name(number) }
}
