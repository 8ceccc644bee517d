public import Access
public import Storage

/// The records of one kind that evidence may refer to: told by the feature that keeps them, which asks for its own permission
/// and shows the organisation of who asks and no other.
public protocol EvidenceRecordSource: Sendable {
    var kind: RecordKind { get }

    /// Without it nobody reads any of these records.
    var permission: Permission { get }

    /// One page of the records whose names hold all of some words; of all of them where there are none.
    func find(_ words: String, page: PageRequest, as principal: Principal) async throws -> Page<RecordChoice>

    /// One record; nil where the organisation has none of that reference.
    func record(_ reference: String, as principal: Principal) async throws -> RecordChoice?
}
