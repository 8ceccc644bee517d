import Crypto
import Foundation
import Reports
import Sealing
import Storage
import Synchronization

/// Notices a flood of reports on this node. Then browsers that run our script do a little work for each report, and others wait a moment. Nobody is
/// refused, and nothing is kept that tells one from another.
///
/// The work is to find a number whose hash begins with zeros (Back, *Hashcash*, 2002): a report costs a second of one device, and a thousand cost
/// a quarter of an hour.
final class ReportGate: Sendable {
    /// What was found.
    struct Work: Decodable, Sendable {
        /// As the server sealed it.
        var challenge: String
        var counter: UInt64
    }

    /// How many zero bits: a quarter of a million tries, about a second in Chromium on a busy machine of two cores.
    static let bits = 18
    /// How long somebody waits whose browser runs no scripts.
    static let waitSeconds = 30
    private static let minutes: Int64 = 60

    private let most: Int
    private let drafts: ReportDrafts
    private let clock: Storage.Clock
    /// Reports of each minute of the last hour, by the minute.
    private let counts = Mutex<[Int64: Int]>([:])

    init(most: Int, drafts: ReportDrafts, clock: Storage.Clock) {
        self.most = most
        self.drafts = drafts
        self.clock = clock
    }

    /// Counts a report that was kept.
    func note() {
        let minute = clock.now().milliseconds / 60_000
        counts.withLock { counts in
            counts[minute, default: 0] += 1
            counts = counts.filter { $0.key > minute - Self.minutes }
        }
    }

    var isBusy: Bool {
        let minute = clock.now().milliseconds / 60_000
        return counts.withLock { counts in
            counts.filter { $0.key > minute - Self.minutes }.values.reduce(0, +) >= most
        }
    }

    /// What a browser is to work on. It holds for some minutes, on every node.
    func challenge() throws -> String { try drafts.ticket(afterSeconds: 0) }

    /// Whether the work was done for this report: work for one is worth nothing for another.
    func isDone(_ work: Work?, for seal: SealName) -> Bool {
        guard let work, drafts.isDue(ticket: work.challenge) else { return false }
        var hash = SHA256()
        hash.update(data: Array(SHA256.hash(data: Data("\(work.challenge)|\(seal)".utf8))))
        hash.update(data: withUnsafeBytes(of: work.counter.bigEndian) { Array($0) })
        let digest = Array(hash.finalize())
        return digest[0] == 0 && digest[1] == 0 && digest[2] >> (24 - UInt8(Self.bits)) == 0
    }

    /// Lets somebody wait whose browser runs no scripts.
    func ticket() throws -> String { try drafts.ticket(afterSeconds: Self.waitSeconds) }

    /// Whether somebody has waited long enough.
    func hasWaited(_ ticket: String) -> Bool { drafts.isDue(ticket: ticket) }
}
