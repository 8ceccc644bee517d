public import InputFiles

/// Why a text is not JSON, and where.
public struct JSONFault: Error, Sendable, Hashable {
    /// Bytes from the start of the text to the fault.
    public var offset: Int
    /// What should have stood there.
    public var expected: Expectation
}
