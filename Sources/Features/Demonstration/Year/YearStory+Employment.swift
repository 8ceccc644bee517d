import Access
import EthicalEmployment
import EvidenceFiles
import Foundation
import InputFiles
import Storage
import Suppliers

extension YearStory {
    /// January to June: how the force treats those who work for it, as far as it knows.
    func tellEmployment() async throws {
        let (employment, lead) = (services.employment, try person("lead"))
        if let champion = try person("slavery").person {
            try await employment.nameChampion(champion, since: try day(12, 1), as: lead)
        }
        try await employment.record(
            .accredited, of: nil,
            evidence: EmploymentEvidence(
                title: "Certificate of accreditation", link: "https://gwynfryn.example/living-wage-certificate"),
            checkedOn: try day(19, 1), expiresOn: try day(18, 1, 2027), as: lead)
        try await employment.adoptPolicy(
            EmploymentEvidence(
                title: "Polisi chwythu’r chwiban", link: "https://gwynfryn.example/polisi-chwythur-chwiban"),
            file: SentFile(name: "polisi-chwythur-chwiban.txt", bytes: Array(Self.whistleBlowingPolicy.utf8)),
            adoptedOn: try day(5, 1), reviewOn: try day(5, 1, 2027), isOpenToOutsiders: true, as: lead)
        try await employment.answer(.falseSelfEmployment, .notUsed, workers: nil, explanation: "", as: lead)
        try await employment.answer(
            .zeroHours, .usedFairly, workers: 34,
            explanation:
                "Bank staff of the control room chose it, are offered fixed hours after twelve weeks, and lose "
                + "nothing by saying no to a shift.", as: lead)
        try await employment.answer(.umbrella, .notKnown, workers: nil, explanation: "", as: lead)
    }

    private static let whistleBlowingPolicy = """
        Polisi chwythu’r chwiban / Whistle-blowing policy

        Gall unrhyw un, y tu mewn neu’r tu allan i’r heddlu, godi amheuaeth bod rhywun sy’n gweithio inni neu i’n
        cyflenwyr yn cael ei gam-drin. Ni chaiff neb ei gosbi am wneud hynny.

        Anybody, inside the force or outside it, may raise a suspicion that somebody who works for us or for our
        suppliers is being exploited. Nobody is punished for doing so.
        """

    /// October: the ledger says how quickly invoices were paid; a supplier's promise is written down.
    func tellPayments(ledger: String) async throws {
        let lead = try person("lead")
        let report = try await services.employment.importInvoices(
            try ByteSource(path: ledger), fileName: "ledger.csv", as: lead)
        if report.isRefused {
            throw DemonstrationError(report.problems.first?.description ?? "the ledger was refused")
        }
        let contracts = try await services.suppliers.contracts(page: PageRequest(size: 500), as: lead)
        guard let contract = contracts.items.first else { throw DemonstrationError("no contract") }
        let promise = try await services.employment.addPromise(
            "Paid weeks of training for young people of the valley", measure: "Weeks paid at the living wage",
            target: Quantity(thousandths: 40_000), unit: "weeks", due: try day(30, 6, 2027), contract: contract.id,
            as: lead)
        try await services.employment.addDelivery(
            Quantity(thousandths: 14_000), on: try day(30, 10),
            evidence: EmploymentEvidence(
                title: "Payslips seen at the contract meeting", link: "https://gwynfryn.example/minutes-meeting"),
            to: promise, as: lead)
    }
}
