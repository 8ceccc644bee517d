import Access
import InputFiles
import NameMatching
import Screening
import Storage
import Suppliers
import Tendering

extension YearStory {
    /// What the rest of the tender's story goes on with.
    struct Tender {
        fileprivate var procurement: ID<Procurement>
        fileprivate var offers: Offers
    }

    /// November: a cleaning tender with five bidders. One is listed, of one the owner is, one is far too cheap, one does not
    /// answer, and one may be bought from. Everybody is looked up, and the lead answers what goes there as routine.
    func openTender(bidders: String) async throws -> Tender {
        let officer = try person("officer")
        let report = try await services.suppliers.importSuppliers(bidders, options: ImportOptions(), as: officer)
        if report.refused { throw DemonstrationError(report.problems.first?.description ?? "the bidders were refused") }
        let tender = try await services.tendering.open(Self.cleaning, as: officer)
        let offers = try await enter(tender)
        try await services.tendering.beginEvaluation(of: tender, as: officer)
        for bidder in [offers.listed, offers.ownerListed, offers.cheap, offers.silent, offers.clean] {
            _ = try await services.tendering.screen(bidder, as: officer)
        }
        try await answerRoutineQuestions()
        return Tender(procurement: tender, offers: offers)
    }

    /// A week later: each bidder is decided on, and one wins.
    func decide(_ tender: Tender) async throws {
        try on(20, 11)
        try await decideListed(tender.offers)
        try await hearSilent(tender.offers.silent)
        try await hearCheap(tender.offers.cheap)
        try await award(tender.procurement, to: tender.offers.clean)
    }

    fileprivate struct Offers {
        var listed, ownerListed, cheap, silent, clean: ID<Bidder>
    }

    private static let cleaning = ProcurementFacts(
        title: "Glanhau adeiladau’r heddlu 2027–2030 / Cleaning of police buildings", reference: "GP-2026-114",
        need: "Fourteen stations and two custody suites, mostly at night.", cpv: ["90911200"],
        deliveryCountries: ["gb"], value: Money(minorUnits: 186_000_000, currency: "GBP"), durationDays: 1_096,
        route: .open, present: [.workforce])

    private func enter(_ tender: ID<Procurement>) async throws -> Offers {
        let owner = PartyDraft(
            relation: .connected, kind: .significantControl, name: "Tegryd ap Gwyndaf", nature: .person, country: "gb")
        let agency = PartyDraft(relation: .subcontractor, name: "Corlan Cleaning Staff Ltd", nature: .organisation)
        return Offers(
            listed: try await enter("Glanhau Gwynfa Ltd", tender),
            ownerListed: try await enter("Maesyrhaf Cleaning Ltd", tender, behind: [owner]),
            cheap: try await enter("Sglein Sydyn Cyf", tender),
            silent: try await enter("Rhostawel Facilities Ltd", tender),
            clean: try await enter("Glendid Craig Lwyd Cyf", tender, behind: [agency], isRegistered: true))
    }

    private func enter(
        _ name: String, _ tender: ID<Procurement>, behind others: [PartyDraft] = [], isRegistered: Bool = false
    ) async throws -> ID<Bidder> {
        let officer = try person("officer")
        let draft = PartyDraft(relation: .bidder, name: name, nature: .organisation, country: "gb")
        let supplier = isRegistered ? try await winner() : nil
        let bidder = try await services.tendering.addBidder(draft, supplier: supplier, to: tender, as: officer)
        if !others.isEmpty {
            try await services.tendering.addParties(others, origin: .typed, to: bidder, as: officer)
        }
        return bidder
    }

    /// The supplier of the register that wins.
    func winner() async throws -> ID<Supplier> {
        var query = SupplierQuery()
        query.words = "99010090"
        guard let found = try await services.suppliers.suppliers(query, as: try person("officer")).items.first else {
            throw DemonstrationError("the winner")
        }
        return found.id
    }

    /// The lead answers what routine sent, for every high-risk procurement alike.
    private func answerRoutineQuestions() async throws {
        var lead = try person("slavery")
        lead.purpose = "workingOnIt"
        for question in try await services.tendering.leadQuestions(as: lead).items where question.answer == nil {
            try await services.tendering.answer(question.id, with: .goOn, note: "", as: lead)
        }
    }

    private func decideListed(_ offers: Offers) async throws {
        let officer = try person("officer")
        for bidder in [offers.listed, offers.ownerListed] {
            let view = try await services.tendering.file(of: bidder, as: officer)
            for candidate in view.candidates {
                let answer = CandidateAnswer(
                    party: candidate.party.id, candidate: candidate.candidate, verdict: .cannotTellYet,
                    reason: "The name is the same. The bidder is asked for its number and its owners’ dates of birth.")
                try await services.tendering.record(.candidate(answer), on: bidder, as: officer)
            }
        }
        try await services.tendering.decide(
            offers.listed, .refer,
            reason:
                "Yr un enw â’r cofnod ar y rhestr; mae angen i’r arweinydd masnachol weld y papurau cyn mynd ymlaen.",
            as: officer)
        try await services.tendering.decide(
            offers.ownerListed, .ask,
            reason:
                "The owner may be the person on the list. Asked for the date of birth and what was ordered by the court.",
            as: officer)
    }

    private func hearSilent(_ bidder: ID<Bidder>) async throws {
        let officer = try person("officer")
        let today = try day(20, 11)
        for subject in InformationRequest.Subject.allCases {
            let entry = InformationRequest(
                subject: subject, state: .notAnswered, on: today, note: "Asked twice in writing.")
            try await services.tendering.record(.information(entry), on: bidder, as: officer)
        }
        let invited = Representations(
            state: .invited, on: try day(13, 11), until: try day(19, 11),
            text: "Why were the questions about owners not answered?")
        try await services.tendering.record(.representations(invited), on: bidder, as: officer)
        let silent = Representations(state: .notMade, on: today, until: nil, text: "Nothing came.")
        try await services.tendering.record(.representations(silent), on: bidder, as: officer)
        try await exclude(
            bidder, .information, "Nid atebwyd y cwestiynau am berchnogion ac is-gontractwyr, er gofyn ddwywaith.")
    }

    private func hearCheap(_ bidder: ID<Bidder>) async throws {
        let officer = try person("officer")
        let today = try day(20, 11)
        let pounds = { (amount: Int64) in Money(minorUnits: amount * 100, currency: "GBP") }
        let price = PriceFacts(
            price: pounds(940_000),
            others: [pounds(1_790_000), pounds(1_835_000), pounds(1_902_000), pounds(1_860_000)],
            estimate: pounds(1_860_000))
        try await services.tendering.record(.price(price), on: bidder, as: officer)
        let notified = PriceHearing(
            state: .notified, on: try day(13, 11), until: try day(19, 11),
            text: "How many hours are worked at this price, and at what pay?"
        )
        try await services.tendering.record(.hearing(notified), on: bidder, as: officer)
        let heard = PriceHearing(
            state: .notShown, on: today, until: nil,
            text: "The hours given would leave less than the minimum wage for each of them.")
        try await services.tendering.record(.hearing(heard), on: bidder, as: officer)
        try await exclude(
            bidder, .price,
            "At this price nobody could be paid the minimum wage, and the bidder’s answer shows no other way.")
    }

    private func exclude(_ bidder: ID<Bidder>, _ basis: ExclusionBasis, _ reason: String) async throws {
        try await services.tendering.decide(bidder, .exclude, basis: basis, reason: reason, as: try person("officer"))
        try await services.tendering.second(
            bidder, agrees: true, reason: "I have read the file and the letters. Agreed.", as: try person("lead"))
    }

    private func award(_ tender: ID<Procurement>, to bidder: ID<Bidder>) async throws {
        let officer = try person("officer")
        let today = try day(20, 11)
        for subject in InformationRequest.Subject.allCases {
            let entry = InformationRequest(subject: subject, state: .answered, on: today, note: "")
            try await services.tendering.record(.information(entry), on: bidder, as: officer)
        }
        try await services.tendering.decide(
            bidder, .goOn, reason: "Owners and sub-contractor named and checked; pay and hours fit the price.",
            as: officer)
        try await services.tendering.award(
            tender, to: bidder, reason: "The most advantageous tender of those that may be considered.", as: officer)
    }
}
