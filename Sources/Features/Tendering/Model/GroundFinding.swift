public import Storage

/// What a person found about one exclusion ground and one party. The latest finding of a party and ground stands.
public struct GroundFinding: Sendable, Hashable, Codable {
    public var party: ID<Party>
    public var ground: ExclusionGround
    /// The first limb: whether the ground applies (Procurement Act 2023 s57(1)(a)(i), (2)(a)(i)).
    public var applies: Limb
    /// The day of the conviction, order, ruling or failure itself.
    public var eventOn: Day?
    /// Since when the decision-maker knew of it, or should have.
    public var knownSince: Day?
    /// The second limb, in two halves of which one is enough: the circumstances continue,
    public var continuing: Limb
    /// or are likely to occur again (s57(1)(a)(ii), (2)(a)(ii)).
    public var recurrence: Limb
    /// What happened, where it is from, what was seen; at most 10,000 characters.
    public var evidence: String

    public init(
        party: ID<Party>, ground: ExclusionGround, applies: Limb, eventOn: Day? = nil, knownSince: Day? = nil,
        continuing: Limb = .unknown, recurrence: Limb = .unknown, evidence: String
    ) {
        self.party = party
        self.ground = ground
        self.applies = applies
        self.eventOn = eventOn
        self.knownSince = knownSince
        self.continuing = continuing
        self.recurrence = recurrence
        self.evidence = evidence
    }

    /// The second limb as a whole.
    public var persists: Limb {
        if continuing == .yes || recurrence == .yes { return .yes }
        return continuing == .no && recurrence == .no ? .no : .unknown
    }
}
