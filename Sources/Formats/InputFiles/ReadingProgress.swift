/// How far reading has come, for a progress bar.
public struct ReadingProgress: Sendable, Hashable {
    /// Bytes taken from the file so far, before expansion.
    public var bytesRead: Int64
    /// The size of the file; nil for a pipe.
    public var bytesTotal: Int64?
    /// Records read so far.
    public var items: Int

    public init(bytesRead: Int64, bytesTotal: Int64?, items: Int) {
        self.bytesRead = bytesRead
        self.bytesTotal = bytesTotal
        self.items = items
    }

    /// The part read, 0 to 1; nil where the size is unknown. An empty file is wholly read.
    public var fraction: Double? {
        guard let bytesTotal else { return nil }
        return bytesTotal <= 0 ? 1 : min(1, Double(bytesRead) / Double(bytesTotal))
    }
}
