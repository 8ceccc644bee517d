/// What a file of beneficial ownership gave.
public struct OwnershipLoading: Sendable, Hashable {
    /// Connected persons that were added.
    public var added: Int
    /// Already on the bidder's file.
    public var known: Int
    /// Holders left out, because their interest has ended or is a stated share below the line.
    public var leftOut: Int
    /// Places where the file names nobody: to be asked of the bidder.
    public var gaps: Int
}
