import Access
import CodeOfPractice
import Storage
import Synchronization

/// Records of one kind that lie in memory, as another feature would keep them.
final class Shelf: EvidenceRecordSource {
    private struct Entry {
        var organisation: ID<Organisation>
        var choice: RecordChoice
    }

    let kind: RecordKind
    let permission: Permission
    private let entries = Mutex<[Entry]>([])

    init(_ kind: RecordKind, _ permission: Permission) {
        self.kind = kind
        self.permission = permission
    }

    func put(_ name: String?, _ reference: String, keepsName: Bool = true, of organisation: ID<Organisation>) {
        let choice = RecordChoice(kind: kind, reference: reference, name: name, keepsName: keepsName)
        entries.withLock { $0.append(Entry(organisation: organisation, choice: choice)) }
    }

    func find(_ words: String, page: PageRequest, as principal: Principal) async throws -> Page<RecordChoice> {
        Page(of: try all(principal), holding: words, page)
    }

    func record(_ reference: String, as principal: Principal) async throws -> RecordChoice? {
        try all(principal).first { $0.reference == reference }
    }

    private func all(_ principal: Principal) throws -> [RecordChoice] {
        try principal.require(permission)
        return entries.withLock { entries in
            entries.filter { $0.organisation == principal.organisation }.map(\.choice)
        }
    }
}
