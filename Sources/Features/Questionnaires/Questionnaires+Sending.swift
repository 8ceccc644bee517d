public import Access
import AuditTrail
public import Storage
public import Suppliers
public import SupplyChains

/// Sending the questionnaire: the request, the invitation by which the business comes in, its link and its letter are one act.
extension Questionnaires {
    /// The most suppliers that are asked at once.
    public static let mostAtOnce = 100

    /// Sends the questionnaire to suppliers of the register. Needs `.runChains`.
    ///
    /// Who has one that waits for an answer is left out. Answers that a supplier gave to this organisation before, that still
    /// hold and that answer the same questions are there already, for the supplier to look at and send.
    /// - Parameters:
    ///   - due: the last day for the answer: today at the earliest, a year ahead at the latest.
    ///   - addresses: where letters go; whoever has none gets a link that is shown once, to be passed on by hand.
    ///   - product: what is bought from those who are new to the chains; may be empty.
    ///   - deliver: posts a letter; nil where no mail is set up.
    /// - Throws: `QuestionnairesError` `.noSuppliers`, `.badDay`; `SupplyChainsError` `.badAddress`, `.tooLong`;
    ///   `SuppliersError` `.notFound`; what `deliver` throws.
    public func send(
        to suppliers: [ID<Supplier>], due: Day, addresses: [ID<Supplier>: String] = [:], product: String = "",
        as principal: Principal, deliver: ChainLink.Delivery? = nil
    ) async throws -> SendingReport {
        try principal.require(.runChains)
        var seen: Set<ID<Supplier>> = []
        let asked = suppliers.filter { seen.insert($0).inserted }
        guard (1...Self.mostAtOnce).contains(asked.count) else { throw QuestionnairesError(.noSuppliers) }
        try Self.check(due, today)
        let ways = try asked.map { ($0, try supplyChains.way(address: addresses[$0] ?? "", due: due)) }
        let sender = Sender(principal)
        return try await sending(due: due, by: sender) { [self] version, report, transaction in
            for (supplier, way) in ways {
                let record = try self.suppliers.record(supplier, of: principal.organisation, in: transaction)
                var query = RequestQuery()
                query.supplier = supplier
                try ask(query, record.name, version, due, by: sender, &report, in: transaction) {
                    try supplyChains.letIn(
                        supplier, product: product, by: way, as: principal, deliver: deliver, in: transaction)
                }
            }
        }
    }

    /// Sends the questionnaire to a business of the chains whose name the buyer sees. Needs `.runChains`.
    /// - Throws: as for suppliers; `SupplyChainsError` `.notFound`, also where the name is hidden.
    public func send(
        to business: ID<Business>, due: Day, address: String = "", as principal: Principal,
        deliver: ChainLink.Delivery? = nil
    ) async throws -> SendingReport {
        try principal.require(.runChains)
        try Self.check(due, today)
        let way = try supplyChains.way(address: address, due: due)
        let sender = Sender(principal)
        return try await sending(due: due, by: sender) { [self] version, report, transaction in
            let named = try supplyChains.named(business, as: principal, in: transaction)
            var query = RequestQuery()
            query.supplier = named.supplier
            query.business = named.supplier == nil ? business : nil
            try ask(query, named.name, version, due, by: sender, &report, in: transaction) {
                try supplyChains.letIn(business, by: way, as: principal, deliver: deliver, in: transaction)
            }
        }
    }

    /// Sends the buyer's questionnaire on to a supplier that the business has named. It is answered to the buyer: the business
    /// sees how far its supplier has come, and never what it answers.
    /// - Throws: as for suppliers; `SupplyChainsError` `.notFound` for what the business has not named.
    public func send(
        to link: ID<SupplyLink>, due: Day, address: String = "", as respondent: Respondent,
        deliver: ChainLink.Delivery? = nil
    ) async throws -> SendingReport {
        try Self.check(due, today)
        let way = try supplyChains.way(address: address, due: due, invitedBy: respondent)
        let sender = Sender(respondent)
        return try await sending(due: due, by: sender) { [self] version, report, transaction in
            let named = try supplyChains.supplier(link, of: respondent, in: transaction)
            var query = RequestQuery()
            query.business = named.business
            try ask(query, named.name, version, due, by: sender, &report, in: transaction) {
                try supplyChains.letIn(link, by: way, as: respondent, deliver: deliver, in: transaction)
            }
        }
    }

    /// The latest questionnaire of each supplier to which the business has sent one on, by the supplier: how far it has come.
    public func sentOn(as respondent: Respondent) async throws -> [ID<Business>: QuestionnaireRequest] {
        let today = today
        let requests = try await store.read { transaction in
            try RequestRecords.requests(
                askedBy: respondent.business, in: respondent.organisation, on: today, in: transaction)
        }
        return Dictionary(requests.compactMap { one in one.business.map { ($0, one) } }) { latest, _ in latest }
    }

    /// Whoever sends: one of the buyer's people, or a business that sends on.
    private struct Sender: Sendable {
        var organisation: ID<Organisation>
        var actor: Actor
        var person: ID<Person>?
        var business: ID<Business>?

        init(_ principal: Principal) {
            organisation = principal.organisation
            actor = principal.actor
            person = principal.person
        }

        init(_ respondent: Respondent) {
            organisation = respondent.organisation
            actor = respondent.answering
            business = respondent.business
        }
    }

    private func sending(
        due: Day, by sender: Sender,
        _ body: @escaping @Sendable (QuestionnaireVersion, inout SendingReport, any Transaction) throws -> Void
    ) async throws -> SendingReport {
        let standard = try StandardQuestionnaire.content()
        let now = clock.now()
        return try await store.write { [trail] transaction in
            let version = try Self.adopted(
                standard, of: sender.organisation, by: sender.actor, at: now, trail, in: transaction)
            var report = SendingReport()
            try body(version, &report, transaction)
            return report
        }
    }

    /// Asks one business, unless a request waits for its answer.
    /// - Parameters:
    ///   - query: finds its earlier requests.
    ///   - name: what the report calls it where it is left out.
    private func ask(
        _ query: RequestQuery, _ name: String, _ version: QuestionnaireVersion, _ due: Day, by sender: Sender,
        _ report: inout SendingReport, in transaction: any Transaction, _ letIn: () throws -> AskedBusiness
    ) throws {
        let now = clock.now()
        let search = RequestSearch(query, of: sender.organisation, on: today)
        let earlier = try RequestRecords.everyRequest(search, on: today, in: transaction)
        guard !earlier.contains(where: { [.asked, .started, .late].contains($0.state) }) else {
            report.alreadyAsked.append(name)
            return
        }
        let asked = try letIn()
        let request = RequestRecords.New(
            id: .new(at: now), supplier: query.supplier, business: query.supplier == nil ? asked.business : nil,
            name: asked.name, version: version.id, sentAt: now, dueOn: due, askedBy: sender.business)
        try RequestRecords.insert(request, by: sender.person, of: sender.organisation, in: transaction)
        if let last = earlier.first(where: { $0.state == .answered }) {
            try bringForward(from: last, to: request.id, version.content, sender.organisation, in: transaction)
        }
        try trail.append(.collection, "questionnaire_request", request.id.text, by: sender.actor, in: transaction)
        report.sent.append(request.id)
        report.asked.append(asked)
    }

    /// Brings answers of an earlier request of the same organisation forward, with their documents.
    private func bringForward(
        from old: QuestionnaireRequest, to request: ID<QuestionnaireRequest>, _ content: QuestionnaireContent,
        _ organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        let before = try VersionRecords.version(old.version, of: organisation, in: transaction).content
        let answers = try AnswerRecords.latest(of: old.id, in: transaction)
        let now = clock.now()
        for (question, answer) in ReuseRule.reusable(answers, to: before, for: content, on: today) {
            var copy = answer
            copy.id = .new(at: now)
            copy.revision = question.revision
            try AnswerRecords.insert(copy, to: request, of: organisation, in: transaction)
        }
        try EvidenceRecords.copy(
            from: old.id, to: request, of: organisation, questions: Set(content.questions.map(\.key)), at: now,
            in: transaction)
    }
}
