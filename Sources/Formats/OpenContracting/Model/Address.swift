/// A postal address, or only the region or country of a delivery.
public struct Address: Sendable, Hashable, Codable {
    public var street: String?
    public var locality: String?
    /// A name or a NUTS/ITL code such as `UKL18`.
    public var region: String?
    public var postalCode: String?
    /// The country's name or code as the notice writes it.
    public var country: String?

    public init(
        street: String? = nil, locality: String? = nil, region: String? = nil, postalCode: String? = nil,
        country: String? = nil
    ) {
        self.street = street
        self.locality = locality
        self.region = region
        self.postalCode = postalCode
        self.country = country
    }

    public var isEmpty: Bool {
        street == nil && locality == nil && region == nil && postalCode == nil && country == nil
    }
}
