import Storage

/// How much evidence counts on a day.
enum EvidenceRule {
    /// The most pieces that an action holds, those taken back among them.
    static let mostPieces = 200
    static let longestReference = 200

    /// What evidence keeps of the name of the record that it refers to.
    static func keptName(of choice: RecordChoice) -> String? {
        choice.keepsName ? choice.name.map { String($0.prefix(PlanText.longestTitle)) } : nil
    }

    /// - Parameter expiries: one for each piece that was not taken back; nil where it does not expire.
    static func figures(_ expiries: [Day?], on today: Day) -> EvidenceFigures {
        let valid = expiries.filter { $0.map { $0 >= today } ?? true }
        return EvidenceFigures(count: expiries.count, valid: valid.count, nextExpiry: valid.compactMap { $0 }.min())
    }
}
