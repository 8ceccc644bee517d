public import Crypto

/// The two keys of one report. They live in memory while it is sealed, and are overwritten when the last reference goes.
public struct ReportKeys: Sendable {
    public static let length = 32

    /// Opens what passes between the reporter and the desk. Recipients hold it, and whoever has the receipt.
    public let content: SymmetricKey
    /// Opens what the desk writes for itself. Recipients hold it and nobody else.
    public let desk: SymmetricKey

    public init(content: SymmetricKey, desk: SymmetricKey) {
        self.content = content
        self.desk = desk
    }

    /// From the system's random numbers.
    public static func random() -> ReportKeys {
        ReportKeys(content: SymmetricKey(size: .bits256), desk: SymmetricKey(size: .bits256))
    }

    /// Content key, then desk key, as they are sealed to a recipient.
    var joined: [UInt8] {
        content.withUnsafeBytes { Array($0) } + desk.withUnsafeBytes { Array($0) }
    }
}
