/// One thing of a watchlist or register in the FollowTheMoney data model: a person, a firm, a ship, an address.
///
/// Every property is a list of texts, as in the model (https://followthemoney.tech). Properties this program does not
/// know are kept, so that reading and writing an entity loses nothing.
public struct FollowTheMoneyEntity: Sendable, Codable, Hashable, Identifiable {
    /// The source's own identifier; the same from version to version.
    public var id: String
    /// The kind of thing, such as `Person`, `Company`, `Vessel`; see `FollowTheMoneySchema`.
    public var schema: String
    /// What to call it in a line of a page; the first name where the source gives none.
    public var caption: String
    /// The properties by name, each with at least one value.
    public var properties: [String: [String]]
    /// The names of the data sets it came in.
    public var datasets: [String]

    /// - Parameter caption: leave it out to take the first name, or failing that the identifier.
    public init(
        id: String, schema: String, caption: String? = nil, properties: [String: [String]] = [:],
        datasets: [String] = []
    ) {
        self.id = id
        self.schema = schema
        self.properties = properties
        self.datasets = datasets
        self.caption = caption ?? properties["name"]?.first ?? id
    }

    /// Reads what `encode` writes; caption, properties and datasets may be missing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(String.self, forKey: .id),
            schema: try container.decode(String.self, forKey: .schema),
            caption: try container.decodeIfPresent(String.self, forKey: .caption),
            properties: try container.decodeIfPresent([String: [String]].self, forKey: .properties) ?? [:],
            datasets: try container.decodeIfPresent([String].self, forKey: .datasets) ?? [])
    }

    /// All values of a property; none when it is not there.
    public func values(_ property: String) -> [String] {
        properties[property] ?? []
    }

    /// The first value of a property.
    public func first(_ property: String) -> String? {
        properties[property]?.first
    }

    /// Adds a value to a property unless it is empty or there already.
    public mutating func add(_ property: String, _ value: String) {
        guard !value.isEmpty, properties[property]?.contains(value) != true else { return }
        properties[property, default: []].append(value)
    }
}
