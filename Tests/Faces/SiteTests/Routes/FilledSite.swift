import Access
import ContractManagement
import EthicalEmployment
import EvidenceFiles
import Jobs
import Languages
import Publications
import Questionnaires
import ReportChannels
import Screening
import Storage
import Suppliers
import SupplyChains
import Tendering
import TestSupport
import Testing

@testable import Site

/// A site with one record of every kind, for asking every route.
struct FilledSite {
    /// What the named parts of paths stand for: `hit` for `/hits/:hit`.
    let records: [String: String]
    private let gate = AsyncStream.makeStream(of: Void.self)

    /// - Parameter role: whose job it is that runs.
    init(_ test: TestSite, for role: Role) async throws {
        let officer = try await test.person(.procurementOfficer)
        try await test.loadSuppliers(
            "Brynteg Gloves Ltd,,LL94 9ZY,61200", "Brynteg Security Cyf,09876543,LL91 9ZE,700000")
        try await test.loadContract(title: "Guarding", supplier: "Brynteg Security", postcode: "LL98 9ZA")
        let list = try await test.loadList("Orders", "O-1,Brynteg Glove Limited,Unit 4 LL94 9ZY,Papers withheld")
        let hit = try #require(try await test.check().first).id
        _ = try await test.screening.tellLead(about: .hit(hit), note: "", as: officer)
        let referral = try #require(
            try await test.screening.referrals(as: test.person(.modernSlaveryLead)).items.first)
        let supplier = try #require(try await test.suppliers.suppliers(SupplierQuery(), as: officer).items.first)
        let contract = try #require(try await test.suppliers.contracts(as: officer).items.first)
        let offer = try #require(try await test.suppliers.offers(as: officer).items.first)
        let stream = gate.stream
        // Who may read their own jobs only is asked for one of theirs; the others for somebody else's.
        let isImporter = role == .procurementOfficer || role == .procurementLead
        let beginner = try await test.person(isImporter ? role : .procurementOfficer)
        let job = try await test.jobs.start("check", title: "x", as: beginner) { _ in
            for await _ in stream {}
            return ("{}", true)
        }
        let tender = try await test.buying.tendering.open(
            ProcurementFacts(title: "Cleaning", need: "Night cleaning by agency staff", cpv: ["90910000"]), as: officer)
        let bidder = try await test.buying.tendering.addBidder(
            PartyDraft(relation: .bidder, name: "Brynteg Glanhau Cyf"), to: tender, as: officer)
        try await test.buying.tendering.beginEvaluation(of: tender, as: officer)
        let letter = try await test.buying.tendering.record(
            .letter(
                TenderLetter(
                    kind: .information, until: Day(TestSite.now).adding(days: 14),
                    text: BilingualText("Who stands behind you?", ""))), on: bidder, as: officer)
        let ownQuestion = try await test.buying.tendering.write(
            OwnQuestionDraft(text: BilingualText("Who?", "Pwy?"), kind: .text),
            by: test.person(.procurementLead))
        try await test.buying.tendering.tellLead(about: tender, note: "", as: officer)
        let question = try #require(
            try await test.buying.tendering.leadQuestions(as: test.person(.modernSlaveryLead)).items.first)
        // Somebody whom no other role in these tests is.
        let person = try await test.store.accounts.addPerson(
            name: "Nest", address: "nest@example.org", password: TestSite.password, roles: [.trainer],
            as: .commandLine(for: test.organisation.id))
        let code = try await CodeRecords(test)
        // Ethical employment.
        let promise = try await test.buying.ethicalEmployment.addPromise(
            "Weeks of training", measure: "", target: Quantity(thousandths: 10_000), unit: "weeks",
            due: Day(TestSite.now).adding(days: 90), contract: contract.id, as: officer)
        try await test.buying.ethicalEmployment.record(
            .accredited, of: supplier.id, evidence: EmploymentEvidence(title: "Certificate"),
            file: SentFile(name: "certificate.txt", bytes: Array("Accredited".utf8)), checkedOn: Day(TestSite.now),
            expiresOn: nil, as: officer)
        let wage = try await test.buying.ethicalEmployment.livingWage(of: supplier.id, as: officer).statuses.first
        let file = try #require(wage?.evidence.file)
        let invoiceName = try await test.invoiceName("Brynteg Gloves Ltd")
        let flag = try await test.repeatedAwards()
        // Supply chains.
        let (asked, other) = try await test.fillChains()
        let questionnaire = try #require(
            try await test.buying.questionnaires.send(
                to: [supplier.id], due: Day(TestSite.now).adding(days: 28), as: officer
            ).sent.first)
        let questions = try await test.buying.questionnaires.current(as: officer)
        let managed = try await Self.managed(contract.id, test)
        let channel = try await Self.channel(test)
        let statement = try await test.buying.publications.draft(SamplePages.bareFacts, texts: [:], as: officer)
        let own = [
            "promise": promise.text, "invoiceName": invoiceName.text, "employmentFile": file.id.text,
            "supplier": supplier.id.text,
            "contract": contract.id.text, "offer": offer.id.text,
            "list": list.text,
            "hit": hit.text, "referral": referral.id.text, "job": job.text, "person": person.text,
            "tender": tender.text, "bidder": bidder.text, "question": question.id.text, "step": "ground",
            "letter": letter.text, "ownQuestion": ownQuestion.text,
            "merge": "019a0000-0000-7000-8000-000000000000", "kind": "suppliers", "token": "no-such-token",
            "flag": flag.text, "buyer": BuyerName("Heddlu Prawf").key,
            "business": asked.business.text, "invitation": asked.invitation.text, "other": other.text,
            "pair": "019a0000-0000-7000-8000-000000000000", "link": "019a0000-0000-7000-8000-000000000000",
            "site": "019a0000-0000-7000-8000-000000000000",
            "questionnaire": questionnaire.text, "questionnaireVersion": questions.versions[0].id.text,
            "evidenceFile": "019a0000-0000-7000-8000-000000000000", "draftQuestion": "trade.rest",
            "draftSection": "trade",
            "setting": "carWash", "furtherLanguage": "ti",
            "statement": statement.text, "organisation": test.organisation.id.text,
        ]
        let report = try await test.fillDesk(
            for: Permission.receiveReports.holders[role] == nil ? .reportHandler : role)
        records = own.merging(code.records) { first, _ in first }.merging(managed) { $1 }
            .merging(["report": report.text]) { $1 }.merging(channel) { $1 }
    }

    /// A channel with a recipient.
    private static func channel(_ test: TestSite) async throws -> [String: String] {
        let (channels, administrator) = (test.hearing.channels, try await test.person(.administrator))
        let name = BilingualText("Reporting desk", "Y ddesg adrodd")
        let channel = try await channels.add(.supplierWorker, ReportChannel.Terms(name: name), as: administrator)
        let handler = try #require(try await test.person(.reportHandler).person)
        try await channels.add(
            handler, to: channel, title: BilingualText("Officer", "Swyddog"), duty: .always, as: administrator)
        let recipient = try #require(try await channels.channel(channel, as: administrator).recipients.first)
        return ["channel": channel.text, "recipient": recipient.id.text, "reportingText": "immigration"]
    }

    /// One record of every kind about a contract after award.
    private static func managed(_ contract: ID<Contract>, _ test: TestSite) async throws -> [String: String] {
        let (management, officer) = (test.buying.contractManagement, try await test.person(.procurementOfficer))
        let day = Day(TestSite.now).adding(days: 30)
        let concern = try await management.raise("Beds in the depot", about: contract, as: officer).id
        try await management.answer(
            concern, with: .contactMayGoAhead, note: "", as: test.person(.modernSlaveryLead))
        try await test.clearRoutineContact(with: contract)
        let visit = try await management.plan(
            .init(basis: .routine, manner: .announced, plannedOn: day, visitors: "Contract manager"), to: contract,
            as: officer)
        let question = try await management.ask(
            .init(basis: .routine, text: "Who?", sentOn: day, due: day), about: contract, as: officer)
        let plan = try await management.begin(
            plan: "Housing", finding: "Beds", basis: .routine, on: contract, as: officer)
        let step = try await management.add(
            step: "Move them", owner: "Site manager", due: day, to: plan, on: contract, as: officer)
        let remedy = try await management.agree(
            .init(basis: .suspicion(concern), kind: .wages, people: "", what: "Back pay", due: day), on: contract,
            as: officer)
        let leaving = try await management.propose(
            .init(
                basis: .suspicion(concern), ground: .contractTerm, reasons: "Every remedy is refused",
                workers: "The next supplier employs them", asked28: false), of: contract, as: officer)
        return [
            "concern": concern.text, "contractVisit": visit.text, "supplierQuestion": question.text,
            "correctivePlan": plan.text, "correctiveStep": step.text, "remedy": remedy.text, "leaving": leaving.text,
        ]
    }

    /// Lets the job end.
    func finish() { gate.continuation.finish() }
}
