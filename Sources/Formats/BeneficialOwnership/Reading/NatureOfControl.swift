/// Reads the codes by which Companies House says what makes somebody a person with significant control.
///
/// The bands are those of the Register of People with Significant Control Regulations 2016 (SI 2016/339), schedule 2, since 6 April
/// 2016: more than 25 % up to and including 50 %, more than 50 % and less than 75 %, 75 % or more; the conditions are in the
/// Companies Act 2006, schedule 1A. For registered overseas entities the condition is more than 25 % (Economic Crime
/// (Transparency and Enforcement) Act 2022, schedule 2).
enum NatureOfControl {
    static func interest(_ code: String) -> Interest {
        let kind = kind(code)
        let share = kind == .shareholding || kind == .votingRights || isSurplus(code) ? share(code) : nil
        return Interest(kind: kind, code: code, directness: .unknown, share: share)
    }

    private static func isSurplus(_ code: String) -> Bool { code.contains("right-to-share-surplus-assets") }

    private static func kind(_ code: String) -> InterestKind {
        if code.hasPrefix("ownership-of-shares") { return .shareholding }
        if code.hasPrefix("voting-rights") { return .votingRights }
        if code.hasPrefix("right-to-appoint-and-remove") { return .appointmentOfBoard }
        if code.hasPrefix("significant-influence-or-control") { return .otherInfluenceOrControl }
        if isSurplus(code) { return .rightsToSurplusAssetsOnDissolution }
        return .other
    }

    private static func share(_ code: String) -> ShareRange? {
        if code.contains("-25-to-50-percent") {
            return ShareRange(minimum: 25, maximum: 50, isMinimumExclusive: true)
        }
        if code.contains("-50-to-75-percent") {
            return ShareRange(minimum: 50, maximum: 75, isMinimumExclusive: true, isMaximumExclusive: true)
        }
        if code.contains("-75-to-100-percent") { return ShareRange(minimum: 75, maximum: 100) }
        if code.contains("-more-than-25-percent") {
            return ShareRange(minimum: 25, maximum: 100, isMinimumExclusive: true)
        }
        return nil
    }
}
