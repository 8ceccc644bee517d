/// One notice about one procurement, in the fields a register of suppliers needs (OCDS 1.1).
///
/// Never holds a contact point; e-mail addresses and telephone numbers in its texts are replaced by markers.
public struct Release: Sendable, Hashable, Codable {
    /// The procurement, the same in all its releases on one portal; another portal gives the same procurement another.
    public var ocid: String
    /// The release; derived from its content where the publisher gives none.
    public var id: String
    /// Whether `id` was derived.
    public var hasDerivedID = false
    public var date: Instant?
    /// OCDS codes such as `tender`, `award`, `contract`.
    public var tags: [String] = []
    public var language: String?
    public var buyer: PartyReference?
    public var parties: [Party] = []
    public var tender: Tender?
    public var awards: [Award] = []
    public var contracts: [Contract] = []
    public var bidStatistics: [BidStatistic] = []
    /// The publisher the package names.
    public var publisher: String?
    /// The licence the package states, usually a web address.
    public var licence: String?

    public init(ocid: String, id: String) {
        self.ocid = ocid
        self.id = id
    }

    /// The portal it came from, by the prefix of its ocid.
    public var portal: Portal? { Portal(ocid: ocid) }

    /// The party a mention points to.
    public func party(_ reference: PartyReference) -> Party? {
        guard let id = reference.id else { return nil }
        return parties.first { $0.id == id }
    }
}
