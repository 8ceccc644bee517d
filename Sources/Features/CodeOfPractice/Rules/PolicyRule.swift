/// How two texts of a policy differ, paragraph by paragraph.
enum PolicyRule {
    /// Texts with more paragraphs than this are shown as wholly replaced.
    static let mostParagraphs = 1_000

    static func paragraphs(_ text: String) -> [String] {
        var paragraphs: [String] = []
        var current: [Substring] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.allSatisfy(\.isWhitespace) {
                if !current.isEmpty { paragraphs.append(current.joined(separator: "\n")) }
                current = []
            } else {
                current.append(line)
            }
        }
        if !current.isEmpty { paragraphs.append(current.joined(separator: "\n")) }
        return paragraphs
    }

    /// In the order of the new text; what was taken out stands where it was.
    static func difference(from old: String, to new: String) -> [PolicyDifference] {
        let (before, after) = (paragraphs(old), paragraphs(new))
        guard before.count <= mostParagraphs, after.count <= mostParagraphs else {
            return before.map { PolicyDifference(.removed, $0) } + after.map { PolicyDifference(.added, $0) }
        }
        let difference = after.difference(from: before)
        let removed = Set(difference.removals.map(Self.offset))
        let added = Set(difference.insertions.map(Self.offset))
        var lines: [PolicyDifference] = []
        var (place, next) = (0, 0)
        while place < before.count || next < after.count {
            if place < before.count, removed.contains(place) {
                lines.append(PolicyDifference(.removed, before[place]))
                place += 1
            } else if next < after.count, added.contains(next) {
                lines.append(PolicyDifference(.added, after[next]))
                next += 1
            } else {
                lines.append(PolicyDifference(.same, after[next]))
                place += 1
                next += 1
            }
        }
        return lines
    }

    private static func offset(_ change: CollectionDifference<String>.Change) -> Int {
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
