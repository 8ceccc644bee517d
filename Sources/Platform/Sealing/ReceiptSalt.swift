import Crypto

/// 16 bytes of one installation that enter the stretching of receipts, so that nobody can reckon receipts of two at once. No secret.
public struct ReceiptSalt: Sendable, Hashable, CustomStringConvertible {
    private let bytes: [UInt8]

    /// - Returns: nil unless there are 16 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    public static func random() -> [UInt8] { SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) } }

    /// 32 small hexadecimal digits.
    public var description: String { HexadecimalText.written(bytes) }
}
