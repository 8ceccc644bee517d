/// The parts of a person's name, as far as the source tells them apart.
public struct PersonName: Sendable, Codable, Hashable {
    /// The whole name as it is written.
    public var full: String?
    public var title: String?
    public var given: String?
    public var middle: String?
    public var family: String?
    public var patronymic: String?

    public init(
        full: String? = nil, title: String? = nil, given: String? = nil, middle: String? = nil, family: String? = nil,
        patronymic: String? = nil
    ) {
        self.full = full
        self.title = title
        self.given = given
        self.middle = middle
        self.family = family
        self.patronymic = patronymic
    }

    /// The name on one line without a title: the parts if there are any, else the whole name; nil where nothing is told.
    public var line: String? {
        let parts = [given, middle, patronymic, family].compactMap(\.self)
        return parts.isEmpty ? full : full ?? parts.joined(separator: " ")
    }

    /// Whether nothing is told.
    public var isEmpty: Bool { self == PersonName() }
}
