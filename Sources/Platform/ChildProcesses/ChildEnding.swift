/// How a child process ended by itself.
public struct ChildEnding: Sendable, Hashable {
    /// What it ended with: 0 where all is well, by custom.
    public var status: Int32
    /// What it wrote to its standard output.
    public var output: [UInt8]
}
