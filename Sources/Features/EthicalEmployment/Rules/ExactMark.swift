import Storage

/// A short text that stands for a list of names and suppliers: another list has another.
///
/// FNV-1a over 64 bits. It guards against a list that changed while somebody looked at it, not against forgery: whoever may send
/// it may link each name one by one.
enum ExactMark {
    static func of(_ links: [ExactLink]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for link in links {
            for byte in link.name.text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            for byte in link.supplier.id.text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        return "\(links.count)-\(String(hash, radix: 16))"
    }
}
