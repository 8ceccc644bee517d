/// All notices of a computation in few bytes, whatever their order: several of one procurement are found again and merged by their
/// dates when it is looked at.
///
/// Keeps some 50 bytes for a notice, 20 for a bid, 30 for an award, and each name once. Not thread-safe.
public final class NoticeLedger {
    /// The ids of procurements; their numbers are those of the processes.
    private let processNames = NameTable()
    /// Ids of organisations and names of bodies.
    private let names = NameTable()
    private var currencies: [String] = []
    /// The place of the last notice of each process plus one; 0 where there is none yet.
    private let lastNotice = Rows<UInt64>()
    private let notices = ByteArena()
    private let writer = NoticeWriter()
    /// Who is who.
    public let bodies = BodyTable()
    /// The currency in which amounts are compared: the one asked for, else the first seen.
    private(set) var mainCurrency: UInt16 = 0

    /// - Parameter currency: the ISO 4217 code of the currency in which amounts are compared; nil for the first seen.
    public init(currency: String? = nil) {
        if let currency {
            var code = currency
            mainCurrency = code.withUTF8 { self.currency(of: $0) }
        }
    }

    /// How many different procurements there are.
    public var processCount: Int { processNames.count }
    /// How many notices there are.
    public private(set) var noticeCount = 0
    /// The code of the currency in which amounts are compared; nil where none was seen.
    public var currency: String? { mainCurrency == 0 ? nil : currencies[Int(mainCurrency) - 1] }
    /// Whether a notice of a main contractor was given.
    private(set) var hasSubcontracts = false
    /// The highest number of an organisation's id.
    var nameCount: Int { names.count }

    /// The number of the procurement with this id.
    public func process(of id: UnsafeBufferPointer<UInt8>) -> UInt32 { processNames.number(of: id) }

    /// The number of an organisation's id or name.
    public func number(of name: UnsafeBufferPointer<UInt8>) -> UInt32 { names.number(of: name) }

    /// The id of a procurement.
    public func processID(_ number: UInt32) -> String { processNames.text(of: number) }

    /// The id or name of a number.
    public func name(_ number: UInt32) -> String { names.text(of: number) }

    /// The name under which a body came first; empty where none was told.
    public func name(ofBody body: UInt32) -> String { name(bodies.name(of: body)) }

    /// The name of whom an organisation's id stands for; nil where nobody told.
    public func name(ofID id: UInt32) -> String? {
        let body = bodies.body(of: id)
        return body == 0 || bodies.name(of: body) == 0 ? nil : name(ofBody: body)
    }

    /// The number of a currency; 0 for what is no code of three letters, or beyond 65,535 of them.
    public func currency(of code: UnsafeBufferPointer<UInt8>) -> UInt16 {
        guard code.count == 3 else { return 0 }
        if let last = currencies.firstIndex(where: { $0.utf8.elementsEqual(code) }) { return UInt16(last + 1) }
        guard currencies.count < 65_535 else { return 0 }
        currencies.append(String(decoding: code, as: UTF8.self))
        return UInt16(currencies.count)
    }

    /// Keeps what a notice says.
    public func add(_ notice: Notice) {
        precondition(notice.process > 0 && Int(notice.process) <= processCount, "a process of this ledger")
        if mainCurrency == 0 { noteCurrency(notice) }
        if notice.isSubcontract { hasSubcontracts = true }
        while lastNotice.count < processCount { lastNotice.append(0) }
        let process = Int(notice.process) - 1
        writer.clear()
        notice.write(to: writer, previous: lastNotice[process])
        lastNotice[process] = UInt64(notices.keep(writer.bytes)) + 1
        noticeCount += 1
    }

    private func noteCurrency(_ notice: Notice) {
        let amounts = [notice.bids.map(\.amount), notice.awards.map(\.amount), [notice.tender.value]]
        mainCurrency = amounts.lazy.joined().first { $0.isKnown && $0.currency != 0 }?.currency ?? 0
    }

    // MARK: Looking

    /// Puts the state of a procurement after all its notices into `notice`.
    /// - Parameter number: from 1 to `processCount`.
    func read(_ number: UInt32, into notice: inout Notice) {
        notice.clear()
        notice.process = number
        guard Int(number) <= lastNotice.count, lastNotice[Int(number) - 1] != 0 else { return }
        let last = lastNotice[Int(number) - 1]
        var scanner = NoticeScanner(notices.start(UInt32(last - 1)))
        let previous = scanner.number()
        notice.read(from: &scanner)
        if previous != 0 { merge(from: previous, into: &notice) }
    }

    /// Puts the notice at hand, the last one read, and those before it in the order of their dates and merges them.
    private func merge(from previous: UInt64, into notice: inout Notice) {
        var chain = [notice]
        var place = previous
        while place != 0 {
            var scanner = NoticeScanner(notices.start(UInt32(place - 1)))
            place = scanner.number()
            var earlier = Notice()
            earlier.process = notice.process
            earlier.read(from: &scanner)
            chain.append(earlier)
        }
        // Those without a date come first, since the unknown date is the least; of one date the one that was read first.
        let order = chain.indices.sorted { (chain[$0].date, $1) < (chain[$1].date, $0) }
        notice = chain[order[0]]
        for index in order.dropFirst() { notice.apply(chain[index]) }
    }
}
