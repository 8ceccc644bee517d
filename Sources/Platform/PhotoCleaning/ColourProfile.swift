/// Which colour profiles (ICC.1:2022) a clean photo keeps: those of a well-known space wider than sRGB, without which its colours
/// would be shown pale. That of sRGB is what viewers take where there is none. That of one screen or camera could tell whose it is.
enum ColourProfile {
    /// Longer ones are not of the kind that is kept.
    static let mostBytes = 4 << 10
    /// What programs call a profile in a PNG, where it has a name of its own.
    static let names: Set<String> = ["ICC Profile", "ICC profile", "icc", "icm", "Display P3", "Adobe RGB (1998)"]

    /// Where red, green and blue of each space lie (X, Y, Z for each, adapted to D50), from the profiles' own tables: Display P3
    /// (Apple, 2015), Adobe RGB (1998), ProPhoto RGB (ISO 22028-2), ITU-R BT.2020.
    private static let spaces: [(names: [String], primaries: [Double])] = [
        (["Display P3"], [0.5151, 0.2412, -0.0011, 0.2919, 0.6922, 0.0419, 0.1571, 0.0666, 0.7841]),
        (["Adobe RGB (1998)"], [0.6097, 0.3111, 0.0195, 0.2053, 0.6257, 0.0609, 0.1492, 0.0632, 0.7446]),
        (["ProPhoto RGB", "ROMM RGB"], [0.7977, 0.2880, 0, 0.1352, 0.7119, 0, 0.0313, 0.0001, 0.8249]),
        (["2020"], [0.6735, 0.2790, -0.0019, 0.1657, 0.6753, 0.0300, 0.1251, 0.0456, 0.7970]),
    ]

    /// How long the content of each tag may be.
    private static let tags: [String: ClosedRange<Int>] = [
        "desc": 12...2_048, "cprt": 8...256, "wtpt": 20...20, "bkpt": 20...20, "rXYZ": 20...20, "gXYZ": 20...20,
        "bXYZ": 20...20, "rTRC": 12...2_100, "gTRC": 12...2_100, "bTRC": 12...2_100, "chad": 44...44, "cicp": 12...12,
    ]

    static func isWellKnown(_ profile: PhotoBytes) -> Bool { (try? check(profile)) ?? false }

    private static func check(_ profile: PhotoBytes) throws(PhotoProblem) -> Bool {
        guard profile.count <= mostBytes, try profile.number(0, bytes: 4) == profile.count,
            profile.has("mntrRGB XYZ ", at: 12), profile.has("acsp", at: 36)
        else { return false }
        var found: [String: PhotoBytes] = [:]
        let count = try profile.number(128, bytes: 4)
        guard count <= tags.count else { return false }
        var end = 132 + 12 * count
        for place in stride(from: 132, to: 132 + 12 * count, by: 12) {
            let (name, start) = (try profile.name(place), try profile.number(place + 4, bytes: 4))
            let content = try profile.part(start, try profile.number(place + 8, bytes: 4))
            guard let sizes = tags[name], sizes.contains(content.count) else { return false }
            found[name] = content
            end = max(end, start + content.count)
        }
        guard profile.count - end < 4, let description = found["desc"] else { return false }
        let text = String(decoding: description.all.filter { (0x20...0x7E).contains($0) }, as: UTF8.self)
        var primaries: [Double] = []
        for name in ["rXYZ", "gXYZ", "bXYZ"] { primaries += try numbers(found[name]) }
        return spaces.contains { space in
            space.names.contains { text.contains($0) }
                && zip(space.primaries, primaries).allSatisfy { ($0 - $1).magnitude < 0.004 }
        }
    }

    /// Three numbers with 16 bits behind the point (s15Fixed16Number).
    private static func numbers(_ content: PhotoBytes?) throws(PhotoProblem) -> [Double] {
        guard let content, content.has("XYZ ", at: 0) else { throw .metadataRemains }
        var answer: [Double] = []
        for place in [8, 12, 16] {
            let bits = UInt32(truncatingIfNeeded: try content.number(place, bytes: 4))
            answer.append(Double(Int32(bitPattern: bits)) / 65_536)
        }
        return answer
    }
}
