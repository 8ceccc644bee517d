/// What the indicators read of one release, as JSON of the same standard and in as few bytes: no contact points, no words of the
/// notice. A `NoticeReader` reads it again.
public struct NoticeExcerpt: Sendable, Hashable {
    /// The process that it belongs to.
    public var ocid: String
    /// UTF-8 on one line, without a line's end.
    public var json: [UInt8]

    /// More bytes than this nobody keeps.
    public static let most = 4 << 20
}
