public import Access
public import Storage

/// Records of this program that evidence may refer to. Each is asked for as the person who chooses, so that nobody refers to
/// what they may not read.
extension CodeOfPractice {
    /// The kinds that the person may choose from. Needs `.changePlan`.
    public func recordKinds(as principal: Principal) throws -> [RecordKind] {
        try principal.require(.changePlan)
        return Self.kinds(of: sources, for: principal)
    }

    /// One page of the organisation's records of a kind. Needs `.changePlan`.
    /// - Parameter words: each must stand in the name; empty for all.
    /// - Throws: `CodeOfPracticeError` `.notFound` where the kind has no list, or the person may not read such records.
    public func records(
        of kind: RecordKind, words: String = "", page: PageRequest = PageRequest(), as principal: Principal
    ) async throws -> Page<RecordChoice> {
        try principal.require(.changePlan)
        return try await source(of: kind, for: principal).find(words, page: page, as: principal)
    }

    /// One record that evidence may refer to. Needs `.changePlan`.
    /// - Throws: `CodeOfPracticeError` `.notFound` where there is none in the organisation, or the person may not read it.
    public func record(
        _ reference: String, of kind: RecordKind, as principal: Principal
    ) async throws -> RecordChoice {
        try principal.require(.changePlan)
        let found = try await source(of: kind, for: principal).record(reference, as: principal)
        guard let found, found.kind == kind else { throw CodeOfPracticeError(.notFound) }
        return found
    }

    /// The kinds of record that a person may read, in the order of `RecordKind`.
    static func kinds(of sources: [any EvidenceRecordSource], for principal: Principal) -> [RecordKind] {
        sources.filter { principal.may($0.permission) }.map(\.kind)
    }

    private func source(
        of kind: RecordKind, for principal: Principal
    ) throws(CodeOfPracticeError) -> any EvidenceRecordSource {
        guard kind.hasList, let source = sources.first(where: { $0.kind == kind }), principal.may(source.permission)
        else { throw CodeOfPracticeError(.notFound) }
        return source
    }
}
