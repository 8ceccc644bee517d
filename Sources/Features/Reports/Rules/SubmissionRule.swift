import Access
import ReportChannels
import Sealing
import Storage

/// Whether a report that was sent has the form of docs/sealing.md and is sealed to whom it has to be. Whether the seals are good, only their readers
/// can find out.
enum SubmissionRule {
    /// - Throws: `ReportsError` `.badSeal`, `.nobodyLeft`, `.recipientsChanged`, `.tooMuch`.
    static func check(_ sent: Submission, for intake: Intake) throws(ReportsError) {
        guard sent.entry.kind == .report, EntrySealing.isPlausible(sent.entry.sealed.count),
            sent.receipt.count == KeySealing.receiptLength, sent.lookup.count == ReceiptKeys.lookupLength,
            sent.keys.allSatisfy({ $0.sealed.count == KeySealing.recipientLength }),
            (2...ReportLimits.longestLanguage).contains(sent.language.utf8.count),
            sent.language.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }),
            (sent.area ?? "").utf8.count <= 40
        else { throw ReportsError(.badSeal) }
        guard sent.files.count <= ReportLimits.mostFiles, Set(sent.files).count == sent.files.count else {
            throw ReportsError(.tooMuch)
        }
        guard let wanted = intake.keys(without: sent.excluded) else { throw ReportsError(.nobodyLeft) }
        let given = sent.keys.map(\.key)
        guard Set(given) == Set(wanted.map(\.id)), given.count == wanted.count else {
            throw ReportsError(.recipientsChanged)
        }
    }
}
