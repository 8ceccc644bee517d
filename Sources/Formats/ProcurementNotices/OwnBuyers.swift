internal import ProcurementIndicators

/// Knows the bodies that the user buys for, by the names and numbers given.
final class OwnBuyers {
    private let keys: Set<String>
    private let ledger: NoticeLedger
    /// By the body's number; a body never changes its key.
    private var known: [UInt32: Bool] = [:]

    init(_ given: [String], _ ledger: NoticeLedger) {
        keys = Set(given.flatMap { [BodyKey.name($0), BodyKey.registered($0)] })
        self.ledger = ledger
    }

    func has(_ body: UInt32) -> Bool {
        if body == 0 { return false }
        if let answer = known[body] { return answer }
        let answer =
            keys.contains(ledger.bodies.key(of: body)) || keys.contains(BodyKey.name(ledger.name(ofBody: body)))
        known[body] = answer
        return answer
    }
}
