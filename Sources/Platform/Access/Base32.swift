/// Bytes as capital letters and the digits 2 to 7 (RFC 4648 section 6), without padding: what authenticator apps take.
enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var answer: [UInt8] = []
        var buffer = 0
        var bits = 0
        for byte in bytes {
            buffer = (buffer << 8 | Int(byte)) & 0xFFFF
            bits += 8
            while bits >= 5 {
                bits -= 5
                answer.append(alphabet[buffer >> bits & 31])
            }
        }
        if bits > 0 { answer.append(alphabet[buffer << (5 - bits) & 31]) }
        return String(decoding: answer, as: UTF8.self)
    }
}
