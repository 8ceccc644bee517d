import Foundation

/// Phrases that a test plants in a report, and what they may look like where they were not sealed.
struct PlantedPhrases {
    /// Letters and digits alone, so that forms and addresses write them as they are.
    let phrases: [String]

    init(_ count: Int) {
        phrases = (0..<count).map { number in
            "planted\(number)x"
                + (0..<24).map { _ in String("abcdefghijklmnopqrstuvwxyz".randomElement() ?? "a") }.joined()
        }
    }

    /// Each phrase plain, in UTF-16, and as base64 may hold it at each of its three places.
    private var shapes: [[UInt8]] {
        phrases.flatMap { phrase -> [[UInt8]] in
            let plain = Array(phrase.utf8)
            let wide: [UInt8] = plain.flatMap { [$0, 0] }
            let coded = (0..<3).map { place -> [UInt8] in
                let text = Data(Array(repeating: 0, count: place) + plain).base64EncodedString()
                // What the phrase alone decides: without the first and last characters, which neighbours share.
                return Array(text.dropFirst(4).dropLast(4).utf8)
            }
            return [plain, wide] + coded
        }
    }

    /// Which files under a folder hold a phrase in any shape.
    func found(in files: [URL]) throws -> [String] {
        try files.compactMap { file in
            let content = try Data(contentsOf: file, options: .mappedIfSafe)
            return shapes.contains { content.range(of: Data($0)) != nil } ? file.lastPathComponent : nil
        }
    }

    /// Every file under a folder.
    static func files(under folder: URL) -> [URL] {
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        return (found?.compactMap { $0 as? URL } ?? []).filter {
            (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
        }
    }
}
