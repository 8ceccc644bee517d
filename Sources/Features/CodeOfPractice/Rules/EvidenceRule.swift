import Storage

/// How much evidence counts on a day.
enum EvidenceRule {
    /// The most pieces that an action holds, those taken back among them.
    static let mostPieces = 200
    static let longestReference = 200

    /// - Parameter expiries: one for each piece that was not taken back; nil where it does not expire.
    static func figures(_ expiries: [Day?], on today: Day) -> EvidenceFigures {
        let valid = expiries.filter { $0.map { $0 >= today } ?? true }
        return EvidenceFigures(count: expiries.count, valid: valid.count, nextExpiry: valid.compactMap { $0 }.min())
    }
}
