/// A report's keys sealed to one key of a recipient, or to the receipt.
public struct SealedKey: Sendable, Hashable {
    /// The identifier that stands for the receipt.
    public static let receipt = "receipt"

    /// The identifier of the recipient's key.
    public var key: String
    public var sealed: [UInt8]

    public init(key: String, sealed: [UInt8]) {
        self.key = key
        self.sealed = sealed
    }
}
