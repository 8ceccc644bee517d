/// What a name is to the one who bears it.
public enum NameKind: UInt8, Sendable, Codable, CaseIterable {
    /// The registered or usual name.
    case primary = 0
    /// Another name the same one is known by.
    case alias = 1
    /// A name the list itself calls weak: too common to alert on by itself.
    case weakAlias = 2
    /// A name given up.
    case previous = 3
    /// A business name used beside the registered one (Companies Act 2006, part 41).
    case tradingAs = 4
}
