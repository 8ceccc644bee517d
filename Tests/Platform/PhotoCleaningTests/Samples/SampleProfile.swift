/// A colour profile of a few tags.
enum SampleProfile {
    static let displayP3 = profile(
        "Display P3", [0.5151, 0.2412, -0.0011, 0.2919, 0.6922, 0.0419, 0.1571, 0.0666, 0.7841])
    static let sRGB = profile(
        "sRGB IEC61966-2.1", [0.4361, 0.2225, 0.0139, 0.3851, 0.7169, 0.0971, 0.1431, 0.0606, 0.7139])
    /// A well-known name, but the colours of one screen, and a tag that names it.
    static let screen = profile(
        "Display P3", [0.5151, 0.2412, -0.0011, 0.2919, 0.6922, 0.0419, 0.1571, 0.0666, 0.7841],
        more: [("mmod", [UInt8](repeating: 0, count: 8) + Planted.bytes("screen"))])

    private static func profile(_ name: String, _ primaries: [Double], more: [(String, [UInt8])] = []) -> [UInt8] {
        let text = Array("desc\0\0\0\0".utf8) + [UInt8](name.utf8.count + 1, bytes: 4) + Array(name.utf8) + [0]
        var tags = [("desc", text), ("cprt", Array("text\0\0\0\0free\0".utf8))] + more
        for (index, tag) in ["rXYZ", "gXYZ", "bXYZ"].enumerated() {
            let numbers = primaries[(3 * index)..<(3 * index + 3)].flatMap { [UInt8](Int($0 * 65_536), bytes: 4) }
            tags.append((tag, Array("XYZ \0\0\0\0".utf8) + numbers))
        }
        for tag in ["rTRC", "gTRC", "bTRC"] {
            tags.append((tag, Array("curv\0\0\0\0\0\0\0\u{1}".utf8) + [2, 0x33, 0, 0]))
        }
        var table = [UInt8](tags.count, bytes: 4)
        var values: [UInt8] = []
        for (tag, content) in tags {
            table += Array(tag.utf8) + [UInt8](132 + 12 * tags.count + values.count, bytes: 4)
            table += [UInt8](content.count, bytes: 4)
            values += content + [UInt8](repeating: 0, count: (4 - content.count % 4) % 4)
        }
        var header = [UInt8](repeating: 0, count: 128)
        header.replaceSubrange(0..<4, with: [UInt8](128 + table.count + values.count, bytes: 4))
        header.replaceSubrange(8..<24, with: [4, 0, 0, 0] + Array("mntrRGB XYZ ".utf8))
        header.replaceSubrange(36..<40, with: Array("acsp".utf8))
        return header + table + values
    }
}
