/// Whether the publisher says who a party is. What is not told is never to be read as nobody.
public enum PartyDisclosure: String, Sendable, Codable, Hashable, CaseIterable {
    /// The party is described.
    case known
    /// The publisher knows who it is and does not say, without a stated protection.
    case anonymous
    /// The publisher does not know who it is.
    case unknown
    /// Protected by law: in the United Kingdom a person whose particulars may not be disclosed (Companies Act 2006,
    /// section 790ZG; Register of People with Significant Control Regulations 2016, part 7). No name is ever kept.
    case protected
}
