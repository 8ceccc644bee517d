internal import JSONReading
public import OpenContracting
public import ProcurementIndicators

/// Finds the tier of a purchase by a rule of the caller's, once for each purchase that looks the same to the rule.
///
/// The rule takes some tens of microseconds, many times what reading a notice takes, and portals publish the same purchase again
/// and again. So the parts of a notice that say what is bought, for how much, for how long, where and from where are hashed
/// straight on the tape. Not thread-safe.
public final class TierFinder {
    /// Tiers remembered at a time.
    private static let most = 1 << 14

    private let rule: (Release) -> InherentTier
    private var known: [UInt64: InherentTier] = [:]
    /// Seeded anew each time, so that nobody can prepare a notice that looks like another.
    private let seed = UInt64.random(in: .min ... .max)

    public init(_ rule: @escaping (Release) -> InherentTier) { self.rule = rule }

    func tier(of notice: JSONCursor, in document: JSONDocument, ocid: UnsafeBufferPointer<UInt8>) -> InherentTier {
        let mark = mark(of: notice)
        if let tier = known[mark] { return tier }
        let tier = rule(Release(reading: document.value(at: notice), ocid: String(decoding: ocid, as: UTF8.self)))
        if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
        known[mark] = tier
        return tier
    }

    /// A hash of all that a release tells about its purchase. Who buys, when, what came before and the bids make no difference.
    private func mark(of notice: JSONCursor) -> UInt64 {
        var hash = seed
        notice.forEachMember { key, value in
            switch key.count {
            case 6 where key.isEqual(to: "tender") || key.isEqual(to: "awards"): Self.foldParts(of: value, into: &hash)
            case 7 where key.isEqual(to: "parties"):
                // Where the suppliers are.
                value.forEachItem { party in
                    party["address"]?.fold(into: &hash)
                    party["roles"]?.fold(into: &hash)
                }
            case 9 where key.isEqual(to: "contracts"): Self.foldParts(of: value, into: &hash)
            default: break
            }
        }
        return hash
    }

    private static func foldParts(of value: JSONCursor, into hash: inout UInt64) {
        value.forEachItem { item in
            item.forEachMember { key, value in
                if isPassing(key) { return }
                JSONCursor.fold(key, into: &hash)
                value.fold(into: &hash)
            }
        }
    }

    /// What changes from one notice to the next and says nothing about the purchase.
    private static func isPassing(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
        switch key.count {
        case 2: key.isEqual(to: "id")
        case 4: key.isEqual(to: "date")
        case 9: key.isEqual(to: "documents") || key.isEqual(to: "suppliers")
        case 12: key.isEqual(to: "tenderPeriod")
        case 15: key.isEqual(to: "procuringEntity")
        case 17: key.isEqual(to: "numberOfTenderers")
        default: false
        }
    }
}
