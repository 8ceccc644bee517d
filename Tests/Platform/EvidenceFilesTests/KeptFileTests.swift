import Access
import EvidenceFiles
import Storage
import TestSupport
import Testing

@Suite struct KeptFileTests {
    private let policy = Array("%PDF-1.7 our policy".utf8)

    private func files(_ store: TestStore, _ finding: EvidenceScanner.Finding) -> EvidenceFiles {
        EvidenceFiles(clock: store.clock, scanner: EvidenceScanner { _ in finding })
    }

    @Test func aFileIsKeptWithWhatIsKnownOfIt() async throws {
        let store = try await TestStore(EvidenceFiles.migrations)
        let (home, other) = (try await store.principal([.auditor]), try await store.principal([.auditor]))
        let checked = try await files(store, .clean(scanner: "clamdscan")).checked(
            SentFile(name: "papers/policy.pdf", bytes: policy))
        let file = checked.file
        #expect(file.name == "policy.pdf" && file.type == .pdf && file.size == policy.count)
        #expect(file.scan == .clean && file.scanner == "clamdscan" && file.keptAt == store.clock.now())
        // As sha256sum gives it.
        #expect(file.sha256 == "eb063d0efb9163c83c7e11e13eeaa5fbbcc187ef5bae8d088295973932e041af")
        try await store.store.write { try KeptFileRecords.insert(checked, of: home.organisation, in: $0) }
        let (read, bytes) = try await store.store.read { transaction in
            (
                try transaction.first("SELECT \(KeptFileRecords.columns) FROM kept_file") {
                    KeptFileRecords.file($0, from: 0)
                }, try KeptFileRecords.bytes(of: file.id, home.organisation, in: transaction)
            )
        }
        #expect(read == file && bytes == policy)
        await #expect(throws: EvidenceFilesError(.notFound)) {
            try await store.store.read { _ = try KeptFileRecords.bytes(of: file.id, other.organisation, in: $0) }
        }
    }

    @Test func whatIsBadIsNotTaken() async throws {
        let store = try await TestStore(EvidenceFiles.migrations)
        await #expect(throws: EvidenceFilesError(.malicious)) {
            _ = try await files(store, .malicious(scanner: "clamscan")).checked(SentFile(name: "a.pdf", bytes: policy))
        }
        await #expect(throws: EvidenceFilesError(.badType)) {
            _ = try await files(store, .notScanned).checked(SentFile(name: "a.png", bytes: policy))
        }
        let unscanned = try await files(store, .notScanned).checked(SentFile(name: "a.pdf", bytes: policy))
        #expect(unscanned.file.scan == .notScanned && unscanned.file.scanner == nil)
    }
}
