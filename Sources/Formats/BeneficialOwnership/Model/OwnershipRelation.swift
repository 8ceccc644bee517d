/// Who has which interests in whom, as one statement or record says it.
public struct OwnershipRelation: Sendable, Codable, Hashable, Identifiable {
    /// The record's identifier (0.4), the statement's (0.2, 0.3), or that of Companies House's record.
    public var id: String
    /// The body that somebody has an interest in.
    public var subject: OwnershipEnd
    /// Who has the interest, or why nobody is named.
    public var interestedParty: OwnershipEnd
    /// What the interest is; none where the source says only that there is one.
    public var interests: [Interest]
    /// Whether it is only a step of an indirect relation that another statement tells as a whole.
    public var isComponent: Bool
    /// Whether the source marks the relation as over: a closed record, a person who ceased.
    public var isCeased: Bool
    /// The day on which it ended, `2024-06-30`, where the source says so.
    public var endedOn: String?

    public init(
        id: String, subject: OwnershipEnd, interestedParty: OwnershipEnd, interests: [Interest] = [],
        isComponent: Bool = false, isCeased: Bool = false, endedOn: String? = nil
    ) {
        self.id = id
        self.subject = subject
        self.interestedParty = interestedParty
        self.interests = interests
        self.isComponent = isComponent
        self.isCeased = isCeased
        self.endedOn = endedOn
    }

    /// Whether it is in force on a day: not over by then, and at least one of its interests lasts (or none is told).
    public func isInForce(on day: String) -> Bool {
        if let endedOn { guard endedOn > day else { return false } } else if isCeased { return false }
        return interests.isEmpty || interests.contains { $0.lasts(on: day) }
    }
}
