/// A rule that keeps the score from rising further, with what it took away.
public struct Cap: Sendable, Codable, Hashable {
    /// The rules that cap a score.
    public enum Reason: String, Sendable, Codable, CaseIterable {
        /// Both sides keep a telling word without partner.
        case twoSided
        /// Both sides state a legal form, and the forms are of different classes.
        case form
        /// Numbers, initials or directions contradict.
        case contradiction
        /// Son and father: the same names in another order round ap, ab or ferch.
        case order
        /// Everything shared is common; nothing telling is.
        case commonWords
        /// The text is not identical.
        case notIdentical
        /// The pair met through an alias, a former or a trading name.
        case alias
        /// The pair met through a name the list itself calls weak.
        case weakAlias
        /// The schemas cannot meet.
        case schema
        /// No name on one side.
        case noName
    }

    public var reason: Reason
    /// What the cap took from the score, at most 0.
    public var effect: Double

    public init(reason: Reason, effect: Double) {
        self.reason = reason
        self.effect = effect
    }
}
