import Access
import EthicalEmployment
import EvidenceFiles
import Storage
import TestSupport
import Testing

@Suite struct FileTests {
    private let certificate = SentFile(name: "certificate.pdf", bytes: Array("%PDF-1.7 certificate".utf8))

    @Test func filesAreEvidenceAndAreReadAgain() async throws {
        let force = try await Force()
        let (service, officer) = (force.employment, force.officer)
        let supplier = try await force.supplier("Brynteg Cleaning", pounds: 5)
        try await service.record(
            .accredited, of: supplier, evidence: EmploymentEvidence(title: "Certificate"), file: certificate,
            checkedOn: force.today, expiresOn: nil, as: officer)
        try await service.adoptPolicy(
            EmploymentEvidence(title: "Speaking up"), file: SentFile(name: "policy.txt", bytes: Array("Speak".utf8)),
            adoptedOn: force.today, reviewOn: force.today, isOpenToOutsiders: true, as: officer)
        let promise = try await service.addPromise(
            "Training", measure: "", target: Quantity(thousandths: 10_000), unit: "weeks", due: force.today,
            contract: try await force.contract("Guarding"), as: officer)
        try await service.addDelivery(
            Quantity(thousandths: 1_000), on: force.today, evidence: EmploymentEvidence(title: "Register"),
            file: SentFile(name: "register.csv", bytes: Array("a,b".utf8)), to: promise, as: officer)

        let wage = try #require(try await service.livingWage(of: supplier, as: officer).statuses.first?.evidence.file)
        #expect(wage.name == "certificate.pdf" && wage.type == .pdf && wage.scanner == "clamdscan")
        let (file, bytes) = try await service.file(wage.id, as: force.auditor)
        #expect(file == wage && bytes == certificate.bytes)
        #expect(try await service.policies(as: officer).first?.evidence.file?.name == "policy.txt")
        #expect(try await service.promise(promise, as: officer).deliveries.first?.evidence.file?.name == "register.csv")
        let listed = try await service.livingWages(LivingWageQuery(), as: officer).items.first
        #expect(listed?.status?.evidence.file == wage)
        #expect(try await force.trail("kept_file") == ["consultation"])

        let neighbour = try await Force(in: force.store)
        await #expect(throws: EthicalEmploymentError(.notFound)) {
            _ = try await service.file(wage.id, as: neighbour.officer)
        }
        #expect(await !isLetIn { _ = try await service.file(wage.id, as: force.principal(.supplierContact)) })
    }

    @Test func aDeliveryToldTwiceAtOnceIsOne() async throws {
        let force = try await Force()
        let promise = try await force.employment.addPromise(
            "Training", measure: "", target: Quantity(thousandths: 10_000), unit: "weeks", due: force.today,
            contract: try await force.contract("Guarding"), as: force.officer)
        func tell() async throws -> ID<Delivery> {
            try await force.employment.addDelivery(
                Quantity(thousandths: 4_000), on: force.today, evidence: .link, to: promise, as: force.officer)
        }
        let first = try await tell()
        #expect(try await tell() == first)
        force.store.time.move(minutes: 2)
        #expect(try await tell() != first)
        let detail = try await force.employment.promise(promise, as: force.officer)
        #expect(detail.promise.progress.delivered == Quantity(thousandths: 8_000) && detail.deliveries.count == 2)
        #expect(try await force.trail("delivery") == ["collection", "collection"])
    }

    @Test func aFileOfAnotherPartIsNotFoundHere() async throws {
        let force = try await Force()
        let files = EvidenceFiles(clock: force.store.clock, scanner: .none)
        let (checked, organisation) = (try await files.checked(certificate), force.organisation)
        try await force.store.store.write { try KeptFileRecords.insert(checked, of: organisation, in: $0) }
        await #expect(throws: EthicalEmploymentError(.notFound)) {
            _ = try await force.employment.file(checked.file.id, as: force.officer)
        }
    }

    @Test(arguments: [
        ("certificate.png", "%PDF-1.7", EthicalEmploymentError.Code.badFile), ("a.txt", "", .fileEmpty),
        ("a.txt", "<html>", .badFile),
    ])
    func aBadFileIsRefusedAndNothingKept(name: String, text: String, code: EthicalEmploymentError.Code) async throws {
        let force = try await Force()
        await #expect(throws: EthicalEmploymentError(code)) {
            try await force.employment.record(
                .accredited, of: nil, evidence: EmploymentEvidence(title: "Certificate"),
                file: SentFile(name: name, bytes: Array(text.utf8)), checkedOn: force.today, expiresOn: nil,
                as: force.officer)
        }
        #expect(try await force.employment.ownLivingWage(as: force.officer).isEmpty)
        #expect(try await force.store.store.read { try $0.count("SELECT COUNT(*) FROM kept_file") } == 0)
    }
}
