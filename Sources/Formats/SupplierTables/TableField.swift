/// What the columns of one kind of table may hold.
public protocol TableField: RawRepresentable<String>, CaseIterable, Hashable, Sendable, Codable {
    /// Fields without which the table cannot be read.
    static var required: [Self] { get }
    /// Headers that mean this field, the likeliest first.
    var synonyms: [HeaderSynonym] { get }
}
