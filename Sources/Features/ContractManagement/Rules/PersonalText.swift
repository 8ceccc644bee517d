/// Finds what could tell who somebody is in text that is to say nothing of the kind: an address for mail, a telephone number, a
/// National Insurance number (two letters, six digits, a letter from A to D). Names it cannot find; the forms say to leave them
/// out.
enum PersonalText {
    static func isIn(_ text: String) -> Bool {
        text.split(whereSeparator: \.isWhitespace).contains(where: isMailAddress) || holdsLongNumber(text)
            || holdsInsuranceNumber(text)
    }

    private static func isMailAddress(_ word: Substring) -> Bool {
        guard let at = word.firstIndex(of: "@"), at != word.startIndex else { return false }
        return word[word.index(after: at)...].contains(".")
    }

    /// Ten digits or more in a row, with no more than a blank, point or dash between two: no day and no sum of money has them.
    private static func holdsLongNumber(_ text: String) -> Bool {
        var (digits, gap) = (0, 0)
        for scalar in text.unicodeScalars {
            if ("0"..."9").contains(scalar) {
                (digits, gap) = (digits + 1, 0)
                if digits >= 10 { return true }
            } else if " -.()".unicodeScalars.contains(scalar), gap == 0 {
                gap = 1
            } else {
                (digits, gap) = (0, 0)
            }
        }
        return false
    }

    private static func holdsInsuranceNumber(_ text: String) -> Bool {
        let plain = Array(text.uppercased().unicodeScalars.filter { $0 != " " })
        guard plain.count >= 9 else { return false }
        func isLetter(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }
        return (0...plain.count - 9).contains { start in
            let part = plain[start..<start + 9]
            let digits = part.dropFirst(2).prefix(6)
            return part.prefix(2).allSatisfy(isLetter) && digits.allSatisfy { ("0"..."9").contains($0) }
                && ("A"..."D").contains(plain[start + 8])
        }
    }
}
