import Access
import Languages
import Storage

/// What a version needs before it is kept.
enum CodeDraftRule {
    static let mostCommitments = 60
    static let mostSubPoints = 30
    static let longestPoint = 2_000
    static let longestLabel = 40

    /// The version that a draft describes.
    /// - Parameters:
    ///   - older: the version that it says it supersedes.
    ///   - labels: those that the series has already.
    /// - Throws: all that is wrong.
    static func version(
        _ draft: CodeDraft, id: ID<CodeVersion>, older: CodeVersion?, labels: Set<String>
    ) throws(CodeOfPracticeError) -> CodeVersion {
        var faults: [CodeOfPracticeError.Code] = []
        let title = BilingualText(ReasonText.trimmed(draft.title.english), ReasonText.trimmed(draft.title.welsh))
        let label = ReasonText.trimmed(draft.label)
        if PlanText.holdsNothing(title.english) { faults.append(.titleMissing) }
        if PlanText.holdsNothing(title.welsh) { faults.append(.welshMissing) }
        if PlanText.holdsNothing(label) { faults.append(.labelMissing) }
        if labels.contains(label.lowercased()) { faults.append(.labelTaken) }
        let isShort = [title.english, title.welsh].allSatisfy { ReasonText.fits($0, PlanText.longestTitle) }
        if !isShort || !ReasonText.fits(label, longestLabel) || !ReasonText.fits(draft.citation, longestPoint) {
            faults.append(.tooLong)
        }
        var link = ""
        if !draft.link.isEmpty {
            do { link = try LinkRule.checked(draft.link) } catch { faults += error.codes }
        }
        faults += self.faults(of: draft.commitments)
        let map = draft.carriesOver.isEmpty ? sameNumbers(older, draft.commitments) : draft.carriesOver
        let numbers = Set(draft.commitments.map(\.number))
        let isSound = map.allSatisfy { older?.commitment($0.key) != nil && numbers.contains($0.value) }
        if !isSound { faults.append(.badMap) }
        if !faults.isEmpty { throw CodeOfPracticeError(faults) }
        return CodeVersion(
            id: id, series: older?.series ?? id.text, title: title, label: label,
            source: CodeSource(citation: ReasonText.trimmed(draft.citation), link: link), validFrom: draft.validFrom,
            validFromMark: .own, isToBeSigned: draft.isToBeSigned, supersedes: older?.id, carriesOver: map,
            commitments: draft.commitments.sorted { $0.number < $1.number })
    }

    private static func sameNumbers(_ older: CodeVersion?, _ commitments: [Commitment]) -> [Int: Int] {
        let kept = commitments.map(\.number).filter { older?.commitment($0) != nil }
        return Dictionary(kept.map { ($0, $0) }) { first, _ in first }
    }

    private static func faults(of commitments: [Commitment]) -> [CodeOfPracticeError.Code] {
        var faults: [CodeOfPracticeError.Code] = []
        let texts = commitments.flatMap { [$0.text] + $0.subPoints.map(\.text) }
        if texts.isEmpty || texts.contains(where: { PlanText.holdsNothing($0.english) }) { faults.append(.textMissing) }
        if texts.contains(where: { PlanText.holdsNothing($0.welsh) }) { faults.append(.welshMissing) }
        let written = texts.flatMap { [$0.english, $0.welsh] }
        if !written.allSatisfy({ ReasonText.fits($0, longestPoint) }) { faults.append(.tooLong) }
        let numbers = commitments.map(\.number)
        let subNumbers = commitments.flatMap { $0.subPoints.map(\.number) }
        let areNumbered =
            numbers.allSatisfy { (1...mostCommitments).contains($0) } && Set(numbers).count == numbers.count
            && Set(subNumbers).count == subNumbers.count
            && commitments.allSatisfy { $0.subPoints.count <= mostSubPoints }
        if !areNumbered { faults.append(.badNumbers) }
        return faults
    }
}
