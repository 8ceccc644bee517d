import Access
import Languages

/// Reads a code as somebody typed it: a line a commitment, and lines that begin with a dash for its sub-points. The Welsh
/// text has the same lines in the same order.
public enum CodeTyping {
    /// - Throws: `.textMissing`, `.welshMissing` where the Welsh has other lines, `.badNumbers` where a dash comes first,
    ///   `.tooMany`.
    public static func commitments(
        english: String, welsh: String
    ) throws(CodeOfPracticeError) -> [Commitment] {
        let (ours, theirs) = (lines(english), lines(welsh))
        guard !ours.isEmpty else { throw CodeOfPracticeError(.textMissing) }
        guard ours.map(\.isPoint) == theirs.map(\.isPoint) else { throw CodeOfPracticeError(.welshMissing) }
        guard !ours[0].isPoint else { throw CodeOfPracticeError(.badNumbers) }
        guard ours.count <= CodeDraftRule.mostCommitments * CodeDraftRule.mostSubPoints else {
            throw CodeOfPracticeError(.tooMany)
        }
        var commitments: [Commitment] = []
        for (line, other) in zip(ours, theirs) {
            let text = BilingualText(line.text, other.text)
            if line.isPoint, var last = commitments.popLast() {
                last.subPoints.append(
                    Commitment.SubPoint("\(last.number).\(last.subPoints.count + 1)", text, .own))
                commitments.append(last)
            } else {
                commitments.append(Commitment(commitments.count + 1, text, .own))
            }
        }
        return commitments
    }

    /// Reads lines such as `3 = 4`: what was 3 is 4 now.
    /// - Throws: `.badMap`.
    public static func map(_ text: String) throws(CodeOfPracticeError) -> [Int: Int] {
        var map: [Int: Int] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            let sides = line.split(separator: "=", omittingEmptySubsequences: false).map {
                Int(ReasonText.trimmed(String($0)))
            }
            if sides.count == 1, ReasonText.trimmed(String(line)).isEmpty { continue }
            guard sides.count == 2, let old = sides[0], let new = sides[1], map[old] == nil else {
                throw CodeOfPracticeError(.badMap)
            }
            map[old] = new
        }
        return map
    }

    private static func lines(_ text: String) -> [(isPoint: Bool, text: String)] {
        text.split(whereSeparator: \.isNewline).map { ReasonText.trimmed(String($0)) }.filter { !$0.isEmpty }.map {
            line in
            let isPoint = line.hasPrefix("-") || line.hasPrefix("–")
            return (isPoint, isPoint ? ReasonText.trimmed(String(line.dropFirst())) : line)
        }
    }
}
