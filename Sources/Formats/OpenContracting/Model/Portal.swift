/// A publisher of notices, known by the prefix it registered for its procurement ids.
public struct Portal: Sendable, Hashable, Codable {
    /// The OCID prefix, such as `ocds-kuma6s`.
    public var prefix: String
    /// The name people know it by.
    public var name: String

    /// The portals known here (register of OCID prefixes, Open Contracting Partnership).
    public static let known: [Portal] = [
        Portal(prefix: "ocds-kuma6s", name: "Sell2Wales"), Portal(prefix: "ocds-b5fd17", name: "Contracts Finder"),
        Portal(prefix: "ocds-h6vhtk", name: "Find a Tender"),
        Portal(prefix: "ocds-r6ebe6", name: "Public Contracts Scotland"), Portal(prefix: "ocds-px0z7d", name: "BASE"),
    ]

    /// The portal of a procurement; nil for a prefix not known here.
    public init?(ocid: String) {
        guard let portal = Self.known.first(where: { ocid.hasPrefix($0.prefix + "-") }) else { return nil }
        self = portal
    }

    private init(prefix: String, name: String) {
        self.prefix = prefix
        self.name = name
    }
}
