/// What evidence must be like.
enum EvidenceRule {
    /// The evidence as it is kept.
    /// - Parameters:
    ///   - hasFile: whether a file comes with it.
    ///   - needed: whether it must say where it is or which file it was.
    /// - Throws: `.tooLong`, `.badLink`, `.badFileHash`, `.textMissing`, `.evidenceMissing`.
    static func checked(
        _ evidence: EmploymentEvidence, hasFile: Bool = false, needed: Bool
    ) throws(EthicalEmploymentError) -> EmploymentEvidence {
        var evidence = evidence
        evidence.title = try TextRule.checked(evidence.title, most: TextRule.longestTitle)
        evidence.link = try link(evidence.link ?? "")
        evidence.fileHash = try fileHash(evidence.fileHash ?? "")
        guard needed else { return evidence }
        evidence.title = try TextRule.required(evidence.title, most: TextRule.longestTitle)
        guard hasFile || evidence.link != nil || evidence.fileHash != nil else {
            throw EthicalEmploymentError(.evidenceMissing)
        }
        return evidence
    }

    private static func link(_ text: String) throws(EthicalEmploymentError) -> String? {
        let text = try TextRule.checked(text, most: TextRule.longestLink)
        if text.isEmpty { return nil }
        let rest = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }.map { text.dropFirst($0.count) }
        guard let rest, let first = rest.first, first.isLetter || first.isNumber,
            !text.unicodeScalars.contains(where: { $0.value <= 0x20 || "\"<>\\^`{|}\u{7F}".unicodeScalars.contains($0) }
            )
        else { throw EthicalEmploymentError(.badLink) }
        return text
    }

    private static func fileHash(_ text: String) throws(EthicalEmploymentError) -> String? {
        let text = try TextRule.checked(text, most: TextRule.longestTitle).lowercased()
        if text.isEmpty { return nil }
        let isHexadecimal = text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
        guard text.utf8.count == 64, isHexadecimal else { throw EthicalEmploymentError(.badFileHash) }
        return text
    }
}
