public import AuditTrail
public import NameMatching
public import Storage
public import Suppliers

/// Who stands below our suppliers: invitations from tier to tier, what each business says of its own suppliers, and what of it
/// the buyer may see.
///
/// A business that was sent a link acts as a `Respondent` and speaks for itself alone; the buyer's people act as a
/// `Principal`. All that a buyer sees is made by `BuyerView`, which leaves hidden names out.
public struct SupplyChains: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let suppliers: Suppliers
    let matcher: NameMatcher
    let answers: any AnswerSource

    /// - Parameter answers: what businesses have answered, for the risk of each.
    public init(
        store: any Store, clock: Clock, trail: AuditTrail, suppliers: Suppliers, matcher: NameMatcher,
        answers: any AnswerSource = NoAnswers()
    ) {
        self.store = store
        self.clock = clock
        self.trail = trail
        self.suppliers = suppliers
        self.matcher = matcher
        self.answers = answers
    }

    /// The words of a search as they stand in the folded columns. At most eight are used.
    func searchWords(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).prefix(8).map { matcher.fold(String($0)) }.filter { !$0.isEmpty }
    }
}
