import Foundation

/// Bytes as scripts send and read them: base64 with padding (RFC 4648, section 4).
enum Base64Text {
    static func text(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    /// - Returns: nil for what is none.
    static func bytes(_ text: String) -> [UInt8]? { Data(base64Encoded: text).map { Array($0) } }
}
