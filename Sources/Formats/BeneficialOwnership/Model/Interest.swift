/// One interest that somebody has in a body.
public struct Interest: Sendable, Codable, Hashable {
    public var kind: InterestKind
    /// The source's own code, such as `ownership-of-shares-25-to-50-percent`.
    public var code: String
    public var directness: Directness
    /// How much; nil where the source does not say, which is not zero.
    public var share: ShareRange?
    /// The first day, `2019-02-01`.
    public var startedOn: String?
    /// The day on which it ended; nil while it lasts or where nothing is said.
    public var endedOn: String?
    /// Whether the source says that this is beneficial ownership or control; nil where it says nothing.
    public var isBeneficialOwnership: Bool?

    public init(
        kind: InterestKind, code: String? = nil, directness: Directness = .unknown, share: ShareRange? = nil,
        startedOn: String? = nil, endedOn: String? = nil, isBeneficialOwnership: Bool? = nil
    ) {
        self.kind = kind
        self.code = code ?? kind.rawValue
        self.directness = directness
        self.share = share
        self.startedOn = startedOn
        self.endedOn = endedOn
        self.isBeneficialOwnership = isBeneficialOwnership
    }

    /// Whether it lasts on a day such as `2026-03-31`; one without dates does.
    public func lasts(on day: String) -> Bool {
        (startedOn.map { $0 <= day } ?? true) && (endedOn.map { $0 > day } ?? true)
    }
}
