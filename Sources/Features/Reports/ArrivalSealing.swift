public import Access
public import ReportChannels
public import Sealing
public import Storage

/// Seals a report on the server before it is written anywhere, for people whose browsers run no scripts.
public struct ArrivalSealing: Sendable {
    public var seal: SealName
    public var keys: ReportKeys
    public var receipt: Receipt

    public init(seal: SealName, keys: ReportKeys, receipt: Receipt) {
        self.seal = seal
        self.keys = keys
        self.receipt = receipt
    }

    /// A submission sealed to every reader who was not ticked. About 7 ms, most of it for the receipt.
    /// - Parameter content: JSON.
    /// - Throws: `ReportsError` `.nobodyLeft`; `SealingError` `.tooLong`.
    public func submission(
        _ content: [UInt8], role: ReporterRole, language: String, excluded: Set<ID<Person>>, to intake: Intake,
        salt: ReceiptSalt
    ) throws -> Submission {
        guard let readers = intake.keys(without: excluded) else { throw ReportsError(.nobodyLeft) }
        let found = try ReceiptKeys(receipt, salt: salt)
        let entry = SealName.random()
        var submission = Submission(
            seal: seal, channel: intake.channel.id, language: language, role: role, sealedBy: .arrival,
            keys: try readers.map { SealedKey(key: $0.id, sealed: try KeySealing.seal(keys, to: $0, seal: seal)) },
            receipt: try KeySealing.seal(keys.content, to: found, seal: seal), lookup: found.lookup,
            entry: SealedEntry(
                name: entry, kind: .report,
                sealed: try EntrySealing.seal(content, kind: .report, entry: entry, seal: seal, keys: keys)))
        submission.excluded = excluded
        return submission
    }
}
