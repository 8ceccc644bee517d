/// What was made of one item. What nobody saw is never taken for good.
public enum VisitFinding: String, Sendable, Hashable, CaseIterable {
    case asItShouldBe
    case notAsItShouldBe
    case notSeen
}
