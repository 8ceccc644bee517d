/// What a remedy would do.
public struct Lowering: Hashable, Sendable {
    /// What is done.
    public let remedy: Remedy
    /// The exposure that remains, 0...1.
    public let exposure: Float
    /// By how much the exposure falls, 0...1.
    public let fall: Float
}
