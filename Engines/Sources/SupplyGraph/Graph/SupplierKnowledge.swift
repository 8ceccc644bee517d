/// What is known of those from whom an organisation buys.
///
/// In rising order of what has been learnt: where records of one organisation are merged, the greatest counts, since an
/// answer to one of them is that organisation's answer.
public enum SupplierKnowledge: UInt8, Sendable, CaseIterable {
    /// Nobody has told, or the list is not complete: a tier below counts with the risk of sector and country.
    case unknown
    /// It has declared that it buys from nobody. Links that others report count nevertheless.
    case declaredNone
    /// Its list is complete: what lies below is what the links say.
    case listed
}
