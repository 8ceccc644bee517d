public import Storage

/// One entry of the debarment list (Procurement Act 2023 s62(4)).
public struct DebarmentEntry: Sendable, Hashable, Codable {
    public var name: String
    public var number: String
    public var country: String
    /// The exclusion ground in the list's words.
    public var ground: String
    public var weight: ExclusionGround.Weight
    /// Whether the ground is a threat to national security (Schedule 7 paragraph 14): it then counts only for the contracts
    /// that the entry describes (s57(3)).
    public var isNationalSecurity: Bool
    /// The contracts that the entry describes.
    public var contracts: String
    /// When the entry is expected to come off the list.
    public var expectedEnd: Day?

    public init(
        name: String, number: String = "", country: String = "", ground: String, weight: ExclusionGround.Weight,
        isNationalSecurity: Bool = false, contracts: String = "", expectedEnd: Day? = nil
    ) {
        self.name = name
        self.number = number
        self.country = country
        self.ground = ground
        self.weight = weight
        self.isNationalSecurity = isNationalSecurity
        self.contracts = contracts
        self.expectedEnd = expectedEnd
    }
}
